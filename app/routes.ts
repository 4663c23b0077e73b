import { route, type RouteConfig } from '@remix-run/route-config'

// `/api/events` is not here: it is answered before Remix (events-endpoint.server.ts).
// Every page has its English twin under `/en`, with the same shape.
export default [
  route('en?', 'routes/home.tsx'),
  route('en?/bai-hoc/:slug', 'routes/lesson.tsx'),
  route('en?/bai-hoc/:slug/the-buoc', 'routes/step-card.tsx'),
  route('en?/lo-trinh', 'routes/paths.tsx'),
  route('en?/lo-trinh/:path', 'routes/path.tsx'),
  route('en?/ky-nang', 'routes/skills-map.tsx'),
  route('en?/tap/:slug', 'routes/practise.tsx'),
  route('en?/tim', 'routes/search.tsx'),
  route('en?/toi', 'routes/me.tsx'),
  route('en?/toi/luot/:attempt', 'routes/attempt.tsx'),
  route('en?/toi/du-lieu', 'routes/my-data.ts'),
  route('en?/toi/xoa', 'routes/erase.tsx'),
  route('en?/dang-ky', 'routes/register.tsx'),
  route('en?/dang-nhap', 'routes/sign-in.tsx'),
  route('en?/can-bo/dang-nhap', 'routes/staff-sign-in.tsx'),
  route('en?/can-bo/mat-khau', 'routes/staff-password.tsx'),
  route('en?/dang-xuat', 'routes/sign-out.tsx'),
  route('en?/quen-pin', 'routes/forgotten-pin.tsx'),
  route('en?/tu-kho', 'routes/glossary.tsx'),
  route('en?/rieng-tu', 'routes/privacy.tsx'),
  route('en?/soan-thao', 'routes/authoring.tsx'),
  route('en?/soan-thao/:slug', 'routes/authoring-scenario.tsx'),
  route('api/rungs', 'routes/rungs.ts'),
  route('health', 'routes/health.ts'),
  route('*', 'routes/not-found.tsx'),
] satisfies RouteConfig
