import { setImmediate as turn } from "node:timers/promises";
import { afterEach } from "vitest";

// Tests that never wait for anything leave their process no moment to hear what Vitest answers,
// and an answer that is not heard within a minute fails the run though every test passed. On a
// busy machine such tests together do take a minute.
afterEach(() => turn());
