import type { PrismaPg } from "@prisma/adapter-pg";

type Connected = Awaited<ReturnType<PrismaPg["connect"]>>;
type Transaction = Awaited<ReturnType<Connected["startTransaction"]>>;

/**
 * Lets the queries of a transaction wait for each other. Prisma asks for the parts of an `include`
 * at the same time, also inside a transaction; its one connection takes one query at a time, and
 * the driver stops keeping a line of its own in its next version. Outside transactions each query
 * has a connection to itself.
 */
export function oneAtATime(factory: PrismaPg): PrismaPg {
  const plainConnect = factory.connect.bind(factory);
  return Object.assign(factory, {
    async connect(): Promise<Connected> {
      const connected = await plainConnect();
      const plainStart = connected.startTransaction.bind(connected);
      return Object.assign(connected, {
        async startTransaction(...level: Parameters<typeof plainStart>): Promise<Transaction> {
          return inTurn(await plainStart(...level));
        },
      });
    },
  });
}

function inTurn(transaction: Transaction): Transaction {
  let last: Promise<unknown> = Promise.resolve();
  const waiting =
    <Args extends unknown[], Result>(query: (...args: Args) => Promise<Result>) =>
    (...args: Args): Promise<Result> => {
      const answer = last.then(() => query(...args));
      // Who asked hears of a failure; the next in line only has to know that it is its turn.
      last = answer.catch(() => undefined);
      return answer;
    };
  return Object.assign(transaction, {
    queryRaw: waiting(transaction.queryRaw.bind(transaction)),
    executeRaw: waiting(transaction.executeRaw.bind(transaction)),
  });
}
