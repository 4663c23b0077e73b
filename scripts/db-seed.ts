import { existsSync } from 'node:fs'
import { createServices } from '#app/composition.server.ts'
import { residents, seedDemonstration } from '#db/seed/demonstration.ts'
import { explain, readEnvironment } from './read-environment.ts'

const config = readEnvironment()

if (config.isProduction) {
  console.log('Production: no demonstration residents.')
} else if (!existsSync(config.buildDirectory)) {
  console.error('Run "npm run build" first: the residents practise the built scenarios.')
  process.exitCode = 1
} else {
  const services = await createServices(config).catch(explain)
  const added = await seedDemonstration(services)
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
}
