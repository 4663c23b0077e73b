import * as v from 'valibot'

/** A fictional practice person: nothing here can belong to anyone (DOMAIN 2.0.1). */
export const personaSchema = v.strictObject({
  id: v.string(),
  name: v.string(),
  age: v.number(),
  citizenId: v.pipe(v.string(), v.regex(/^099\d{9}$/, 'a practice number begins with 099')),
  phone: v.pipe(v.string(), v.regex(/^0600\d{6}$/, 'a practice phone begins with 0600')),
  password: v.string(),
  passcode: v.pipe(v.string(), v.regex(/^\d{6}$/)),
  address: v.string(),
  birthDate: v.string(),
  sex: v.picklist(['female', 'male']),
})
export type Persona = v.InferOutput<typeof personaSchema>
