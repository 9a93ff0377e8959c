import { route } from '../../../../platform/module/register.ts';
import * as contract from '../../room.contract.ts';
import { changeRoom } from './change-room.ts';
import { listRooms } from './list-rooms.ts';
import { readRoom } from './read-room.ts';
import { recordRoom } from './record-room.ts';
import { reinstateRoom } from './reinstate-room.ts';
import { retireRoom } from './retire-room.ts';

export const roomRoutes = [
  route({ endpoint: contract.listRooms, access: 'customer.read', run: listRooms }),
  route({ endpoint: contract.recordRoom, access: 'customer.change', run: recordRoom }),
  route({ endpoint: contract.readRoom, access: 'customer.read', run: readRoom }),
  route({ endpoint: contract.changeRoom, access: 'customer.change', needsRevision: true, run: changeRoom }),
  route({ endpoint: contract.retireRoom, access: 'customer.change', run: retireRoom }),
  route({ endpoint: contract.reinstateRoom, access: 'customer.change', run: reinstateRoom }),
];
