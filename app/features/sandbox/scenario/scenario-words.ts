import * as v from 'valibot'

/** Kebab-case, so that an id can stand in a trace, an address and a text key as it is. */
export const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be kebab-case'),
)

export const oneOrMore = <const S extends v.GenericSchema>(schema: S) =>
  v.union([schema, v.array(schema)], 'This must be one value or a list of them.')
