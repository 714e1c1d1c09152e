import PlanCommands

await runCommandLine().run()
