import { setTimeout as pause } from 'node:timers/promises';

const mostTries = 20;
const restMilliseconds = 500;

/** Asks again, as browsers do, while a server that has just started has too much to do; then what else it answers is an error. */
export async function fetchPatiently(address: string, request: RequestInit): Promise<Response> {
  for (let tries = 0; tries < mostTries; tries++) {
    const answer = await fetch(address, request);
    if (answer.ok) return answer;
    if (answer.status !== 503) throw new Error(`${address}: ${answer.status}`);
    await pause(restMilliseconds);
  }
  throw new Error(`${address}: too much to do, ${mostTries} times`);
}
