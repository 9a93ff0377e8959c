import type { Reaction } from '../../../../platform/module/register.ts';
import { routeHandedIn } from './route-handed-in.ts';

export const routingReactions: readonly Reaction[] = [
  { name: 'service-desk.route-handed-in', to: ['ticket.recorded'], run: routeHandedIn },
];
