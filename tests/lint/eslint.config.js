import boundaries from 'eslint-plugin-boundaries'
import i18next from 'eslint-plugin-i18next'
import jsxA11y from 'eslint-plugin-jsx-a11y'
import reactHooks from 'eslint-plugin-react-hooks'
import ts from 'typescript-eslint'

/** The suffix of a file name is its layer. The first pattern that matches wins. */
const layers = [
  { type: 'test', mode: 'full', pattern: ['**/*.test.{ts,tsx}', 'tests/**/*'] },
  { type: 'script', mode: 'full', pattern: 'scripts/*' },
  { type: 'migration', mode: 'full', pattern: 'db/migrations/*' },
  { type: 'seed', mode: 'full', pattern: 'db/seed/*' },
  { type: 'db', mode: 'full', pattern: 'db/**/*' },
  { type: 'text', mode: 'full', pattern: 'content/texts/**/*.json' },
  { type: 'style', mode: 'full', pattern: 'app/**/*.css' },
  { type: 'root', mode: 'full', pattern: 'app/composition.server.ts' },
  {
    type: 'route',
    mode: 'full',
    pattern: [
      'app/routes/*',
      'app/routes.ts',
      'app/root.tsx',
      'app/env.d.ts',
      'app/entry.*.tsx',
    ],
  },
  { type: 'browser-entry', mode: 'full', pattern: 'app/**/*.entry.ts' },
  { type: 'server', mode: 'full', pattern: 'app/**/*.server.{ts,tsx}' },
  { type: 'client', mode: 'full', pattern: 'app/**/*.client.ts' },
  { type: 'ui', mode: 'full', pattern: 'app/**/*.tsx' },
  { type: 'domain', mode: 'full', pattern: 'app/**/*.ts' },
]

const mayImport = {
  domain: ['domain'],
  ui: ['domain', 'ui', 'client', 'text', 'style'],
  client: ['domain', 'client'],
  'browser-entry': ['domain', 'client'],
  server: ['domain', 'server', 'db', 'text', 'ui'],
  db: ['db', 'migration'],
  migration: ['migration'],
  seed: ['domain', 'server', 'root', 'db', 'seed'],
  root: ['domain', 'server', 'db', 'text'],
  route: ['domain', 'ui', 'client', 'server', 'root', 'route', 'style', 'text'],
  script: ['*'],
  test: ['*'],
}

/** Features from the ground up: each may use those of the rows before its own. */
const floors = [
  ['record'],
  ['sandbox', 'identity', 'territory'],
  ['learning', 'lessons'],
  ['classes', 'coverage', 'awareness', 'sync'],
]

const impure = [
  ...['kysely', 'better-sqlite3', 'react', 'react-dom', 'react-i18next', 'node:*'].map(
    (name) => ({
      group: [name],
      message:
        'A file without a suffix is pure. Move this to .server.ts, .client.ts or .tsx.',
    }),
  ),
  { group: ['@remix-run/*'], message: 'The domain does not know it is served by Remix.' },
]

/** A feature is reached from outside only through the module that bears its name. */
const doorsOnly = (feature) => ({
  regex: `^#app/features/(?!${feature}/)([a-z]+)/(?!\\1(-view)?\\.)`,
  message: 'Reach another feature through the module that bears its name.',
})

const floorRules = floors.flatMap((features, floor) =>
  features.map((feature) => {
    const allowed = floors.slice(0, floor).flat().concat(feature)
    return {
      files: [`app/features/${feature}/**`],
      ignores: ['**/*.test.{ts,tsx}'],
      rules: {
        '@typescript-eslint/no-restricted-imports': [
          'error',
          {
            patterns: [
              doorsOnly(feature),
              {
                regex: `^#app/features/(?!(${allowed.join('|')})/)`,
                message: `"${feature}" may use only: ${allowed.join(', ')}.`,
              },
            ],
          },
        ],
      },
    }
  }),
)

const plainGround = {
  files: ['app/ui/**', 'app/platform/**'],
  ignores: ['**/*.test.{ts,tsx}'],
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {
        patterns: [
          { regex: '^#app/features/', message: '`ui` and `platform` know no feature.' },
        ],
      },
    ],
  },
}

export default ts.config(
  { ignores: ['build/**', 'node_modules/**', 'data/**', '.cache/**', 'tests/results/**'] },
  ...ts.configs.strictTypeChecked,
  jsxA11y.flatConfigs.strict,
  reactHooks.configs['recommended-latest'],
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: process.cwd() },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    plugins: { boundaries },
    settings: {
      'boundaries/elements': layers,
      'import/resolver': { typescript: true },
    },
    rules: {
      'boundaries/no-unknown-files': 'off',
      'boundaries/element-types': [
        'error',
        {
          default: 'disallow',
          message: 'A ${file.type} file may not import a ${dependency.type} file.',
          rules: Object.entries(mayImport).map(([from, allow]) => ({ from, allow })),
        },
      ],
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      complexity: ['error', 10],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Remix ends a request by throwing a Response.
      '@typescript-eslint/only-throw-error': [
        'error',
        { allow: [{ from: 'lib', name: 'Response' }] },
      ],
    },
  },
  {
    files: ['app/**/*.ts'],
    ignores: [
      '**/*.server.ts',
      '**/*.client.ts',
      '**/*.entry.ts',
      '**/*.test.ts',
      'app/routes/**',
      'app/routes.ts',
    ],
    rules: {
      'no-restricted-imports': ['error', { patterns: impure }],
      'no-restricted-globals': [
        'error',
        'window',
        'document',
        'localStorage',
        'fetch',
        'process',
        'setTimeout',
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Take `now` as a parameter.' },
        { object: 'Math', property: 'random', message: 'Take the value as a parameter.' },
        {
          object: 'crypto',
          property: 'randomUUID',
          message: 'Take the id as a parameter.',
        },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'Take `now` as a parameter.',
        },
      ],
    },
  },
  ...floorRules,
  plainGround,
  {
    files: ['tests/**', '**/*.test.{ts,tsx}'],
    rules: {
      'no-restricted-properties': [
        'error',
        ...['test', 'it', 'describe'].flatMap((object) =>
          ['skip', 'only'].map((property) => ({
            object,
            property,
            message: 'No test is skipped or singled out in main.',
          })),
        ),
      ],
    },
  },
  {
    files: ['app/**/*.tsx'],
    ignores: ['**/*.test.tsx'],
    ...i18next.configs['flat/recommended'],
  },
  { files: ['**/*.js'], ...ts.configs.disableTypeChecked },
)
