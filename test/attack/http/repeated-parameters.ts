import assert from 'node:assert/strict';
import type { Family } from '../../proof/family.ts';
import type { AttackGround } from '../ground.ts';
import { requestOf, routesFor } from '../routes/request-of.ts';

const inCheck = 10;
const everywhere = ['customerId', 'fields', 'cursor', 'limit'];

/** Somebody of another customer names a parameter twice, as a list, or as an object: theirs once and ours once. */
export const repeatedParameters: Family<AttackGround> = {
  name: 'repeated parameters',
  holds: 'A parameter that is named twice, or in another form, breaks nothing and shows nothing more.',
  isQuick: true,
  async prove(ground, trial) {
    const { world } = ground;
    const { xiling, donghai } = world.ids.customer;
    let tried = 0;
    for (const route of routesFor(ground, trial, {
      most: inCheck,
      which: ({ endpoint }) => endpoint.method === 'GET' && !endpoint.sends,
    })) {
      const [path = '', query = ''] = requestOf(ground, route).url.split('?');
      const names = [...new Set([...new URLSearchParams(query).keys(), ...everywhere])];
      for (const name of names) {
        const forms = [
          `${name}=${xiling}&${name}=${donghai}`,
          `${name}[]=${donghai}`,
          `${name}[a]=${donghai}`,
          `${name}=`,
          name,
          `${name}=${xiling},${donghai}`,
        ];
        for (const form of forms) {
          const { status } = await world.as('teacher').send('GET', `${path}?${query}&${form}`);
          assert.ok(status < 500, `${path}?${query}&${form} answered ${status}`);
          tried += 1;
        }
      }
    }
    return { tried };
  },
};
