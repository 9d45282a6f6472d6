import { createServer } from "node:net";

/** A port of this machine that nobody listens at. */
export async function freePort() {
  const server = createServer();
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address();
  await new Promise((done) => server.close(done));
  return port;
}

/** Waits until `ask` succeeds: a program that was started needs a moment to listen. */
export async function answered(ask, seconds = 10) {
  for (const end = Date.now() + seconds * 1000; ; await new Promise((done) => setTimeout(done, 25))) {
    try {
      return await ask();
    } catch (error) {
      if (Date.now() > end) throw error;
    }
  }
}
