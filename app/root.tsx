import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  useLocation,
  useMatches,
  useRouteError,
  useRouteLoaderData,
  type ShouldRevalidateFunction,
} from '@remix-run/react'
import type { ReactNode } from 'react'
import { languageOf, plainPath } from '#app/platform/language.ts'
import { pageTitle } from '#app/platform/page-title.ts'
import { usePageContext } from '#app/platform/page-context.tsx'
import { ErrorPage } from '#app/ui/error-page.tsx'
import { PageFrame } from '#app/ui/page-frame.tsx'
import { PlaceProvider } from '#app/ui/place.tsx'
import documentStyles from '#app/ui/documents.css?url'
import styles from '#app/ui/styles.css?url'
import { TextsForBrowser } from '#app/ui/texts-for-browser.tsx'

/** A route that runs in the browser names, from its loader's data, the texts it needs there. */
export type HydratingHandle = { hydrates: (data: unknown) => readonly string[] }

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: styles },
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
  { rel: 'apple-touch-icon', href: '/apple-touch-icon.png' },
  { rel: 'manifest', href: '/manifest.webmanifest' },
]

export const meta: MetaFunction = () => [{ title: pageTitle('') }]

export function loader({ context }: LoaderFunctionArgs) {
  return { scripts: context.services.scripts }
}

/** Nothing here changes while a page is open. */
export const shouldRevalidate: ShouldRevalidateFunction = () => false

export default function Root() {
  const hydrates = useMatches().flatMap(({ handle, data }) =>
    isHydrating(handle) ? handle.hydrates(data) : [],
  )
  return (
    <Document hydrates={hydrates}>
      <Outlet />
    </Document>
  )
}

export function ErrorBoundary() {
  const error = useRouteError()
  const reference = usePageContext()?.requestId
  return (
    <Document hydrates={[]}>
      <PageFrame>
        <ErrorPage
          status={isRouteErrorResponse(error) ? error.status : 500}
          {...(reference === undefined ? {} : { reference })}
        />
      </PageFrame>
    </Document>
  )
}

type DocumentProps = { hydrates: readonly string[]; children: ReactNode }

function Document({ hydrates, children }: DocumentProps) {
  const { pathname, search } = useLocation()
  const scripts = useRouteLoaderData<typeof loader>('root')?.scripts
  const nonce = usePageContext()?.nonce
  const language = languageOf(pathname)
  const isDocument = hydrates.length === 0
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="theme-color" content="#fffdf8" media="(prefers-color-scheme: light)" />
        <meta name="theme-color" content="#26211b" media="(prefers-color-scheme: dark)" />
        <Meta />
        {scripts && <script src={scripts.prefs} />}
        <Links />
        {isDocument && <link rel="stylesheet" href={documentStyles} />}
        <OwnScripts isDocument={isDocument} />
      </head>
      <body>
        <PlaceProvider language={language} path={plainPath(pathname) + search}>
          {children}
        </PlaceProvider>
        {!isDocument && (
          <>
            <TextsForBrowser wanted={hydrates} />
            <Scripts {...(nonce === undefined ? {} : { nonce })} />
          </>
        )}
      </body>
    </html>
  )
}

/** Ours, after the page is read; what only staff use is on their pages alone. */
function OwnScripts({ isDocument }: { isDocument: boolean }) {
  const scripts = useRouteLoaderData<typeof loader>('root')?.scripts
  const isOfStaff = plainPath(useLocation().pathname).startsWith('/can-bo/')
  if (!scripts) return null
  if (!isDocument) return <script src={scripts.page} defer />
  return (
    <>
      <script src={scripts.document} defer />
      {isOfStaff && <script src={scripts.staff} defer />}
    </>
  )
}

function isHydrating(handle: unknown): handle is HydratingHandle {
  return typeof handle === 'object' && handle !== null && 'hydrates' in handle
}
