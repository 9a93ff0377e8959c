import { route } from '../../../../platform/module/register.ts';
import * as contract from '../../session.contract.ts';
import { acceptLink, hashForLink } from './accept-link.ts';
import { providerOfLink, readLink } from './read-link.ts';

export const linkRoutes = [
  route({
    endpoint: contract.readLink,
    access: 'public',
    provider: providerOfLink,
    run: readLink,
    answersSecret: true,
  }),
  route({
    endpoint: contract.acceptLink,
    access: 'public',
    provider: providerOfLink,
    before: hashForLink,
    run: acceptLink,
    session: 'opens',
    answersSecret: true,
  }),
];
