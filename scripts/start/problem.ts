/** Something that a person has to put right: shown as one message, without a stack trace. */
export class Problem extends Error {
  constructor(
    message: string,
    /** 1: it cannot be done now; 2: it was asked in a way that cannot be understood */
    readonly exitCode: 1 | 2 = 1,
  ) {
    super(message);
  }
}

/**
 * Runs a command to its end. A `Problem` is told in its own words and sets the exit code; any
 * other fault is shown whole, with code 1.
 */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    const expected = error instanceof Problem;
    console.error(expected ? error.message : error);
    process.exitCode = expected ? error.exitCode : 1;
  }
}
