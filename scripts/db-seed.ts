import { existsSync } from 'node:fs'
import { createServices, folds, type Services } from '#app/composition.server.ts'
import { createRecord } from '#app/features/record/record.server.ts'
import { migrateToLatest } from '#db/connection.server.ts'
import { foundCountry } from '#db/seed/country.ts'
import { foundDemonstrationCommune } from '#db/seed/demonstration-commune.ts'
import { seedEvenings } from '#db/seed/demonstration-evening.ts'
import { seedResidents } from '#db/seed/demonstration-residents.ts'
import { seedStaff, staff } from '#db/seed/demonstration-staff.ts'
import { seedTargets } from '#db/seed/demonstration-targets.ts'
import { residents, seedDemonstration } from '#db/seed/demonstration.ts'
import { explain, readEnvironment } from './read-environment.ts'
import { openScriptDatabase } from './script-database.ts'

const config = readEnvironment()

if (config.isProduction) {
  const { db, close } = openScriptDatabase()
  await migrateToLatest(db)
  await foundCountry({ db, now: () => new Date(), record: createRecord(folds) })
  await close()
  console.log('Production: the provinces are there, and no demonstration residents.')
} else if (!existsSync(config.buildDirectory)) {
  console.error('Run "npm run build" first: the residents practise the built scenarios.')
  process.exitCode = 1
} else {
  const services = await createServices(config).catch(explain)
  await foundCountry(services)
  await foundDemonstrationCommune(services)
  const added = await seedDemonstration(services)
  await seedStaff(longAgo(services))
  await seedResidents(longAgo(services))
  await seedEvenings(services)
  await seedTargets(services)
  await services.close()
  console.log(
    added.length > 0
      ? `Xã Thực Hành: ${added.join(', ')} were added.`
      : 'Xã Thực Hành is there.',
  )
  console.log('\nDemonstration sign-ins at /dang-nhap:')
  for (const { displayName, phone, pin } of residents) {
    console.log(`  ${displayName.padEnd(10)} ${phone}  PIN ${pin}`)
  }
  console.log('and at /can-bo/dang-nhap:')
  for (const { displayName, loginName, password } of staff) {
    console.log(`  ${displayName.padEnd(10)} ${loginName.padEnd(10)}  ${password}`)
  }
}

/** The demonstration staff have been there for a while: they have classes behind them. */
function longAgo(services: Services): Services {
  const then = new Date(services.now().getTime() - 160 * 86_400_000)
  return { ...services, now: () => then }
}
