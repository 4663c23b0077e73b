import path from 'node:path'
import ts from 'typescript'

/** What can be sent to a route: by the forms of its page, and what its code asks `intent` for. */
export type SentForms = Map<string, { hasAction: boolean; intents: Set<string> }>

/**
 * Reads from the source what each of the routes takes. Forms are found where they are drawn,
 * whichever component draws them; an intent that is put together at run time is known by its type.
 */
export function sentForms(routeFiles: readonly string[]): SentForms {
  const program = programOf(routeFiles)
  const checker = program.getTypeChecker()
  const known = new Map<ts.SourceFile, Set<string>>()
  const intentsOf = (source: ts.SourceFile) => {
    const found = known.get(source) ?? intentsIn(source, checker)
    known.set(source, found)
    return found
  }
  return new Map(
    routeFiles.map((file) => {
      const source = program.getSourceFile(file)
      if (!source) throw new Error(`${file} is no source.`)
      const intents = [...reachedFrom(source, checker)].flatMap((each) => [
        ...intentsOf(each),
      ])
      return [
        file,
        { hasAction: exportsAction(source, checker), intents: new Set(intents) },
      ]
    }),
  )
}

function programOf(files: readonly string[]): ts.Program {
  const read = ts.readConfigFile('tsconfig.json', (file) => ts.sys.readFile(file))
  const config: unknown = read.config
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, path.resolve('.'))
  return ts.createProgram([...files], options)
}

function exportsAction(source: ts.SourceFile, checker: ts.TypeChecker): boolean {
  const module = checker.getSymbolAtLocation(source)
  return (
    !!module && checker.getExportsOfModule(module).some(({ name }) => name === 'action')
  )
}

/** A source, all of ours that it imports, and what these import. */
function reachedFrom(
  source: ts.SourceFile,
  checker: ts.TypeChecker,
  reached = new Set<ts.SourceFile>(),
): Set<ts.SourceFile> {
  if (reached.has(source)) return reached
  reached.add(source)
  for (const statement of source.statements) {
    const next = importedBy(statement, checker)
    if (next) reachedFrom(next, checker, reached)
  }
  return reached
}

function importedBy(
  statement: ts.Statement,
  checker: ts.TypeChecker,
): ts.SourceFile | undefined {
  const isTold = ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement)
  if (!isTold || !statement.moduleSpecifier) return undefined
  const symbol = checker.getSymbolAtLocation(statement.moduleSpecifier)
  const source = symbol?.declarations?.find(ts.isSourceFile)
  return source?.fileName.includes('/app/') ? source : undefined
}

function intentsIn(source: ts.SourceFile, checker: ts.TypeChecker): Set<string> {
  const intents = new Set<string>()
  const add = (expression: ts.Expression) => {
    const words = ts.isStringLiteral(expression)
      ? [expression.text]
      : wordsOf(checker.getTypeAtLocation(expression), source)
    words.forEach((word) => intents.add(word))
  }
  const visit = (node: ts.Node): void => {
    if (ts.isJsxOpeningLikeElement(node)) intentOfElement(node).forEach(add)
    if (ts.isSwitchStatement(node) && isIntent(node.expression)) {
      for (const clause of node.caseBlock.clauses) {
        if (ts.isCaseClause(clause)) add(clause.expression)
      }
    }
    if (ts.isBinaryExpression(node) && isComparison(node)) {
      if (isIntent(node.left) && ts.isStringLiteral(node.right)) add(node.right)
    }
    node.forEachChild(visit)
  }
  visit(source)
  return intents
}

/** Of `<input name="intent" value={…}>`, or a button that sends it, the value. */
function intentOfElement({ attributes }: ts.JsxOpeningLikeElement): ts.Expression[] {
  const valueOf = (name: string) =>
    attributes.properties
      .filter(ts.isJsxAttribute)
      .find((attribute) => attribute.name.getText() === name)?.initializer
  const name = valueOf('name')
  const value = valueOf('value')
  if (!name || !ts.isStringLiteral(name) || name.text !== 'intent' || !value) return []
  if (ts.isStringLiteral(value)) return [value]
  return ts.isJsxExpression(value) && value.expression ? [value.expression] : []
}

function isComparison({ operatorToken: { kind } }: ts.BinaryExpression): boolean {
  return (
    kind === ts.SyntaxKind.EqualsEqualsEqualsToken ||
    kind === ts.SyntaxKind.ExclamationEqualsEqualsToken
  )
}

const isIntent = (expression: ts.Expression): boolean =>
  /\bintent\b/.test(expression.getText())

/** The words a type comes to; one that may be any text cannot be held to a rule. */
function wordsOf(type: ts.Type, source: ts.SourceFile): string[] {
  const types = type.isUnion() ? type.types : [type]
  return types.map((each) => {
    if (each.isStringLiteral()) return each.value
    throw new Error(`${source.fileName} sends an intent that may be any text.`)
  })
}
