import { acceptLink } from '../../../modules/identity/session.contract.ts';
import { inviteStaff, recordStaff } from '../../../modules/identity/staff.contract.ts';
import * as cast from '../../../demo/cast/cast.ts';
import { Client, sessionIn } from '../../cast/client.ts';
import type { AttackGround } from '../ground.ts';

/** Somebody of the staff without any role, signed in. */
export async function bareStaff({ world, watch }: AttackGround, email: string): Promise<Client> {
  const admin = world.as('admin');
  const { id: staff } = await admin.ask(recordStaff, { body: { name: '新同事', email, roleIds: [], teamIds: [] } });
  const { link } = await admin.ask(inviteStaff, { params: { staff } });
  const body = { token: link.split('#')[1] ?? '', password: cast.password };
  const session = sessionIn(await world.as('nobody').try(acceptLink, { body }));
  watch.knows(session, 'provider');
  return new Client(world.app, session);
}
