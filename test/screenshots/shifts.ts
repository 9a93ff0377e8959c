import { signIn } from '../../modules/identity/session.contract.ts';
import { contacts, password, providers, staff, type ContactKey, type StaffKey } from '../../demo/cast/cast.ts';
import { Client, sessionIn } from '../cast/client.ts';
import type { World } from '../cast/world.ts';

/** Staff and customers' people through several days: whoever comes in the morning signs in, since a session doesn't outlast the night. */
export interface Shifts {
  of(who: StaffKey | ContactKey): Promise<Client>;
}

const browser =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36';

export function shiftsOf(world: World): Shifts {
  const present = new Map<string, Promise<Client>>();
  const come = async (who: StaffKey | ContactKey) => {
    const { email } = { ...staff, ...contacts }[who];
    const answered = await world.as('nobody').try(signIn, {
      body: { provider: providers.huaxin.code, email, password },
      headers: { 'user-agent': browser },
    });
    return new Client(world.app, sessionIn(answered));
  };
  return {
    of(who) {
      const key = `${world.clock.now().slice(0, 10)} ${who}`;
      const here = present.get(key) ?? come(who);
      present.set(key, here);
      return here;
    },
  };
}
