import type { Need } from '../lessons.ts'

export const needIcons = {
  papers: 'document',
  money: 'pay',
  safety: 'shield',
  health: 'health',
  phone: 'phone',
  shop: 'shop',
} as const satisfies Record<Need, string>
