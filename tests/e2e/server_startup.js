// Helpers to start servers: a free port, and a wait until the server answers.
import { createServer } from "node:net";

/** A TCP port that is not in use. */
export async function freePort() {
  const server = createServer();
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address();
  await new Promise((done) => server.close(done));
  return port;
}

/** Calls `attempt` until it succeeds: a new process needs a moment until it listens. */
export async function retryUntilSuccess(attempt, seconds = 10) {
  for (const end = Date.now() + seconds * 1000; ; await new Promise((done) => setTimeout(done, 25))) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() > end) throw error;
    }
  }
}
