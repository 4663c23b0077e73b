export const iconNames = [
  'document',
  'pay',
  'shield',
  'phone',
  'health',
  'shop',
  'school',
  'book',
  'hand',
  'clock',
  'speaker',
  'stop',
  'print',
  'back',
  'next',
  'check',
  'circle',
  'warning',
  'info',
  'person',
  'language',
  'text-size',
  'sun',
  'moon',
  'lock',
  'download',
  'erase',
  'leave',
  'offline',
  'globe',
  'identity',
  'message',
  'folder',
  'camera',
  'bank',
  'chat',
  'call',
  'hang-up',
  'settings',
  'keyboard',
  'chevron',
  'question',
  'search',
  'chart',
  'target',
  'map',
] as const
export type IconName = (typeof iconNames)[number]

/** Drawn beside words, never instead of them, so it says nothing to a screen reader. */
export function Icon({ name, className }: { name: IconName; className?: string }) {
  return (
    <svg className={className ? `icon ${className}` : 'icon'} aria-hidden="true">
      <use href={`/icons.svg#${name}`} />
    </svg>
  )
}
