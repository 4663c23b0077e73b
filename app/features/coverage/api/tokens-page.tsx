import { useTranslation } from 'react-i18next'
import { writtenMoment } from '#app/platform/written-time.ts'
import { Button } from '#app/ui/button.tsx'
import { Card } from '#app/ui/card.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import {
  fieldClass,
  FieldError,
  FieldHint,
  remarkAttributes,
} from '#app/ui/field-parts.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { useLanguage } from '#app/ui/place.tsx'
import { Way } from '#app/ui/way.tsx'
import type { ShownToken, ShownTokens, TokenFlaw } from './token.ts'

type TokenRefusal = TokenFlaw | 'too-many-tokens' | 'token-not-found'

type Props = ShownTokens & {
  /** The token just made, this one time. */
  made?: { token: string; name: string } | undefined
  isWithdrawn: boolean
  refused?: { code: TokenRefusal; name: string } | undefined
  /** Where programs ask. */
  address: string
}

/** Which programs read the numbers of a unit: made, told once, withdrawn. */
export function TokensPage({ unit, tokens, made, isWithdrawn, refused, address }: Props) {
  const { t } = useTranslation('exports')
  const error = refused && t(`tokens.refusals.${refused.code}`)
  return (
    <div className="column">
      <ErrorSummary errors={error ? [{ field: 'name', message: error }] : []} />
      <Way
        steps={[
          { to: `/can-bo/don-vi/${unit.id}`, name: unit.name },
          { to: `/can-bo/don-vi/${unit.id}/xuat`, name: t('title') },
        ]}
      />
      <h1>{t('tokens.title')}</h1>
      <p className="lead">{unit.name}</p>
      {made && <MadeToken {...made} />}
      {isWithdrawn && !made && (
        <Notice tone="good">
          <p role="status">{t('tokens.withdrawn-done')}</p>
        </Notice>
      )}
      <p>{t('tokens.what')}</p>
      <TokenList tokens={tokens} />
      <Card labelledBy="new-token">
        <h2 id="new-token">{t('tokens.new')}</h2>
        <form method="post">
          <div className={fieldClass(error)}>
            <label htmlFor="name">{t('tokens.name')}</label>
            <FieldHint name="name" hint={t('tokens.name-hint')} />
            <FieldError name="name" error={error} />
            <input
              {...remarkAttributes('name', { hint: t('tokens.name-hint'), error })}
              className="input"
              id="name"
              name="name"
              maxLength={200}
              autoComplete="off"
              defaultValue={refused?.name}
            />
          </div>
          <Button name="intent" value="make-token">
            {t('tokens.make')}
          </Button>
        </form>
      </Card>
      <HowToAsk address={address} />
    </div>
  )
}

function MadeToken({ token, name }: { token: string; name: string }) {
  const { t } = useTranslation('exports')
  return (
    <Notice tone="good" title={t('tokens.made-title', { name })}>
      <p role="status">{t('tokens.made')}</p>
      <label htmlFor="token">{t('tokens.token')}</label>
      <input className="input" id="token" readOnly value={token} translate="no" />
      <p className="actions">
        <Button
          type="button"
          look="quiet"
          hidden
          data-copy="token"
          data-done={t('tokens.copied')}
        >
          {t('tokens.copy')}
        </Button>
      </p>
    </Notice>
  )
}

function TokenList({ tokens }: { tokens: readonly ShownToken[] }) {
  const { t } = useTranslation('exports')
  return (
    <section aria-labelledby="tokens">
      <h2 id="tokens">{t('tokens.list')}</h2>
      {tokens.length === 0 ? (
        <p>{t('tokens.none')}</p>
      ) : (
        <ul className="plain-rows">
          {tokens.map((token) => (
            <li key={token.id}>
              <p className="row-title">{token.name}</p>
              <TokenLife {...token} />
              {token.withdrawnAt === null && (
                <form method="post" className="actions withdraw-token">
                  <input type="hidden" name="token" value={token.id} />
                  <Button name="intent" value="withdraw-token" look="secondary">
                    {t('tokens.withdraw', { name: token.name })}
                  </Button>
                </form>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function TokenLife({ createdAt, createdBy, lastUsedAt, withdrawnAt }: ShownToken) {
  const { t } = useTranslation('exports')
  const language = useLanguage()
  const moment = (instant: string) => writtenMoment(instant, language)
  const who = createdBy ?? t('tokens.erased')
  return (
    <p className="soft">
      {t('tokens.made-by', { who, moment: moment(createdAt) })}
      {' · '}
      {lastUsedAt === null
        ? t('tokens.never-used')
        : t('tokens.used', { moment: moment(lastUsedAt) })}
      {withdrawnAt !== null &&
        ` · ${t('tokens.withdrawn', { moment: moment(withdrawnAt) })}`}
    </p>
  )
}

function HowToAsk({ address }: { address: string }) {
  const { t } = useTranslation('exports')
  return (
    <section aria-labelledby="how">
      <h2 id="how">{t('tokens.how')}</h2>
      <p>{t('tokens.how-what')}</p>
      <pre className="api-example" translate="no">
        <code>{`GET ${address}\nAuthorization: Bearer thaoso_…`}</code>
      </pre>
      <p className="lone-link">
        <a href="/api/v1/openapi.json">{t('tokens.document')}</a>
      </p>
    </section>
  )
}
