import { Argument, Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { type Context, type ExitCode, type GlobalOptions, openContext } from './context.ts'
import { reportFailure } from './failure.ts'
import { chooseLanguage, type Language, type Say, sayIn } from './messages.ts'
import { VERSION } from './version.ts'

type Run = (context: Context) => Promise<ExitCode>

/** Runs one command line (without the program's own name) and gives its exit code. Prints; never throws. */
export async function runProgram(args: readonly string[], process: NodeJS.Process): Promise<ExitCode> {
  const language = chooseLanguage(languageOption(args), process.env)
  let run: Run | undefined
  const program = buildProgram(sayIn(language), (chosen) => {
    run = chosen
  })
  try {
    await program.parseAsync([...args], { from: 'user' })
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    throw error
  }
  const context = openContext(program.opts<GlobalOptions>(), language, process)
  try {
    return run ? await run(context) : 0
  } catch (error) {
    return reportFailure(error, context)
  }
}

/** `--lang` is needed before commander has parsed it: its own messages are printed while it parses. */
function languageOption(args: readonly string[]): string | undefined {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='))
  return at < 0 ? undefined : (args[at]?.split('=')[1] ?? args[at + 1])
}

function buildProgram(say: Say, choose: (run: Run) => void): Command {
  const program = new Command('isnad')
    .description(say('helpProgram'))
    .version(VERSION)
    .exitOverride()
    .showHelpAfterError(say('helpHint'))
    .option('--data <dir>', say('helpData'))
    .option('--json', say('helpJson'))
    .addOption(new Option('--lang <language>', say('helpLang')).choices(['ar', 'en'] satisfies Language[]))
  const command = (usage: string, help: string): Command => program.command(usage).description(help).exitOverride()
  const limit = new Option('--limit <n>', say('helpLimit')).default(20).argParser(wholeNumber(1, 200, say, 'badLimit'))
  const published = new Option('--published <date>', say('helpPublished')).argParser(edtfDate(say))
  const port = new Option('--port <n>', say('helpPort')).argParser(wholeNumber(0, 65535, say, 'badPort'))
  const host = new Option('--host <address>', say('helpHost'))

  command('start [inputs...]', say('helpStart'))
    .addOption(port)
    .action((inputs, options) => choose(async (context) => (await commands.start())(inputs, options, context)))
  command('read <inputs...>', say('helpRead'))
    .addOption(published)
    .addOption(new Option('--format <format>', say('helpFormat')).choices(['text', 'json']))
    .action((inputs, options) => choose(async (context) => (await commands.read())(inputs, options, context)))
  command('add <inputs...>', say('helpAdd'))
    .addOption(published)
    .action((inputs, options) => choose(async (context) => (await commands.add())(inputs, options, context)))
  command('serve', say('helpServe'))
    .addOption(port)
    .addOption(host)
    .action((options) => choose(async (context) => (await commands.serve())(options, context)))
  command('search <words...>', say('helpSearch'))
    .addOption(limit)
    .action((words: string[], options) =>
      choose(async (context) => (await commands.search())(words.join(' '), options, context)),
    )
  command('timeline', say('helpTimeline'))
    .option('--actor <name>', say('helpActor'))
    .option('--from <date>', say('helpFrom'))
    .option('--to <date>', say('helpTo'))
    .addOption(limit)
    .action((options) => choose(async (context) => (await commands.timeline())(options, context)))
  command('occurrences', say('helpOccurrences'))
    .option('--actor <name>', say('helpActor'))
    .option('--from <date>', say('helpFrom'))
    .option('--to <date>', say('helpTo'))
    .addOption(new Option('--least <n>', say('helpLeast')).argParser(wholeNumber(1, 1000, say, 'badLeast')))
    .addOption(limit)
    .action((options) => choose(async (context) => (await commands.occurrences())(options, context)))
  command('ledger', say('helpLedger'))
    .addOption(new Option('--as-of <date>', say('helpAsOf')).argParser(edtfDate(say)))
    .addOption(limit)
    .action((options) => choose(async (context) => (await commands.ledger())(options, context)))
  command('who <name...>', say('helpWho'))
    .addOption(limit)
    .action((name: string[], options) =>
      choose(async (context) => (await commands.who())(name.join(' '), options, context)),
    )
  command('export', say('helpExport'))
    .addArgument(new Argument('<kind>', say('helpExport')).choices(['quotations', 'events', 'figures', 'bundle']))
    .addOption(new Option('--format <format>', say('helpExportFormat')).choices(['csv', 'jsonl']).default('csv'))
    .action((kind, options) =>
      choose(async (context) =>
        kind === 'bundle'
          ? (await bundling()).exportBundle(context)
          : (await commands.export())(kind, options, context),
      ),
    )
  command('import <bundles...>', say('helpImport')).action((paths: string[]) =>
    choose(async (context) => (await bundling()).importBundles(paths, context)),
  )
  const by = new Option('--by <name>', say('helpBy')).argParser(personName(say))
  command('merge <entity> <other>', say('helpMerge'))
    .addOption(by)
    .action((left, right, options) => choose(async (context) => (await judging()).merge(left, right, options, context)))
  command('split <entity> [other]', say('helpSplit'))
    .addOption(by)
    .action((left, right, options) => choose(async (context) => (await judging()).split(left, right, options, context)))
  command('undo [judgement]', say('helpUndo'))
    .addOption(by)
    .action((id, options) => choose(async (context) => (await judging()).undo(id, options, context)))
  command('history [entity]', say('helpHistory'))
    .addOption(limit)
    .action((entity, options) => choose(async (context) => (await commands.history())(entity, options, context)))
  command('check', say('helpCheck')).action(() => choose(async (context) => (await commands.check())(context)))
  command('explain <place>', say('helpExplain'))
    .addOption(published)
    .action((place, options) => choose(async (context) => (await commands.explain())(place, options, context)))
  return program
}

/** Commands are loaded when they are called: `--help` need not wait for the engine and the store. */
const commands = {
  add: async () => (await import('./commands/add.ts')).add,
  check: async () => (await import('./commands/check.ts')).check,
  explain: async () => (await import('./commands/explain.ts')).explain,
  history: async () => (await import('./commands/history.ts')).history,
  ledger: async () => (await import('./commands/ledger.ts')).ledger,
  occurrences: async () => (await import('./commands/occurrences.ts')).occurrences,
  read: async () => (await import('./commands/read.ts')).read,
  search: async () => (await import('./commands/search.ts')).search,
  serve: async () => (await import('./commands/serve.ts')).serve,
  start: async () => (await import('./commands/start.ts')).start,
  timeline: async () => (await import('./commands/timeline.ts')).timeline,
  who: async () => (await import('./commands/who.ts')).who,
  export: async () => (await import('./commands/export.ts')).exportRecords,
}

const bundling = () => import('./commands/bundle.ts')
const judging = () => import('./commands/judge.ts')

function personName(say: Say) {
  return (value: string): string => {
    if (value.trim() === '') throw new InvalidArgumentError(say('badBy'))
    return value.trim()
  }
}

function wholeNumber(low: number, high: number, say: Say, message: 'badLeast' | 'badLimit' | 'badPort') {
  return (value: string): number => {
    const number = Number(value)
    if (!/^\d+$/.test(value) || number < low || number > high) throw new InvalidArgumentError(say(message, { value }))
    return number
  }
}

/** A year, month or day that exists. */
function edtfDate(say: Say) {
  return (value: string): string => {
    const fits = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(value) && !Number.isNaN(Date.parse(value))
    const day = value.slice(0, 10)
    const exists = fits && new Date(day).toISOString().startsWith(day)
    if (!exists) throw new InvalidArgumentError(say('badPublished', { value }))
    return value
  }
}
