import PlanCommands

await runCommandLine()
