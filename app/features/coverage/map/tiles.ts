/** Where a province stands on the map: column and row from the north-west, both from one. */
export type Tile = { code: string; name: string; column: number; row: number }

const tile = (column: number, row: number, code: string, name: string): Tile => ({
  ...{ code, name, column, row },
})

/**
 * The 34 provinces of 1 July 2025 as squares, each roughly where it lies. The code is that of the
 * statistics office, which is the id of the unit.
 */
export const tiles: readonly Tile[] = [
  tile(1, 1, '12', 'Lai Châu'),
  tile(2, 1, '15', 'Lào Cai'),
  tile(3, 1, '08', 'Tuyên Quang'),
  tile(4, 1, '04', 'Cao Bằng'),
  tile(1, 2, '11', 'Điện Biên'),
  tile(2, 2, '25', 'Phú Thọ'),
  tile(3, 2, '19', 'Thái Nguyên'),
  tile(4, 2, '20', 'Lạng Sơn'),
  tile(1, 3, '14', 'Sơn La'),
  tile(2, 3, '01', 'Hà Nội'),
  tile(3, 3, '24', 'Bắc Ninh'),
  tile(4, 3, '22', 'Quảng Ninh'),
  tile(2, 4, '37', 'Ninh Bình'),
  tile(3, 4, '33', 'Hưng Yên'),
  tile(4, 4, '31', 'Hải Phòng'),
  tile(2, 5, '38', 'Thanh Hóa'),
  tile(2, 6, '40', 'Nghệ An'),
  tile(3, 7, '42', 'Hà Tĩnh'),
  tile(3, 8, '44', 'Quảng Trị'),
  tile(4, 9, '46', 'Huế'),
  tile(4, 10, '48', 'Đà Nẵng'),
  tile(4, 11, '51', 'Quảng Ngãi'),
  tile(4, 12, '52', 'Gia Lai'),
  tile(4, 13, '66', 'Đắk Lắk'),
  tile(4, 14, '56', 'Khánh Hòa'),
  tile(3, 14, '68', 'Lâm Đồng'),
  tile(1, 15, '80', 'Tây Ninh'),
  tile(2, 15, '79', 'Hồ Chí Minh'),
  tile(3, 15, '75', 'Đồng Nai'),
  tile(1, 16, '82', 'Đồng Tháp'),
  tile(2, 16, '86', 'Vĩnh Long'),
  tile(1, 17, '91', 'An Giang'),
  tile(2, 17, '92', 'Cần Thơ'),
  tile(1, 18, '96', 'Cà Mau'),
]

/** Islands that lie apart from the province they belong to. */
export type Archipelago = { name: string; province: string; column: number; row: number }

export const archipelagos: readonly Archipelago[] = [
  { name: 'Hoàng Sa', province: '48', column: 5, row: 10 },
  { name: 'Trường Sa', province: '56', column: 5, row: 15 },
]
