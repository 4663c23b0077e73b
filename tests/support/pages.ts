/** Every page there is for a guest, by its Vietnamese path. */
export const guestPages = [
  '/',
  '/bai-hoc/dang-nhap-cong-dvc',
  '/bai-hoc/dang-nhap-cong-dvc/the-buoc',
  '/bai-hoc/tra-cuu-ho-so',
  '/bai-hoc/tra-cuu-ho-so/the-buoc',
  '/bai-hoc/chuyen-doi-so-la-gi',
  '/bai-hoc/lop-40-nguoi-3-may',
  '/lo-trinh',
  '/lo-trinh/bat-dau-tu-so-0',
  '/lo-trinh/nguoi-huong-dan',
  '/ky-nang',
  '/tim',
  '/tap/dang-nhap-cong-dvc',
  '/tap/dang-nhap-cong-dvc-may-tinh?che-do=tu-tap',
  '/tap/tra-cuu-ho-so?che-do=tu-lam',
  '/toi',
  '/dang-nhap',
  '/dang-ky',
  '/quen-pin',
  '/can-bo/dang-nhap',
  '/tu-kho',
  '/rieng-tu',
  '/toi/xoa?xong',
]

/** Pages for whoever is signed in. */
export const ownPages = ['/toi', '/toi?da-luu', '/toi/xoa', '/toi/xoa?buoc=2']
