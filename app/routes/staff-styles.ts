import type { LinksFunction } from '@remix-run/node'
import styles from '#app/ui/staff-pages.css?url'

/** What only the pages of trainers and officials look like: residents never fetch it. */
export const staffStyles: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]
