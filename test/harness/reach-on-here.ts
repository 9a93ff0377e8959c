import { lookUpAddresses, reachOf } from '../../platform/network/reach.ts';

/** This machine alone, where servers of tests stand. */
export const onHere = ['127.0.0.0/8', '::1'];

export const reachOnHere = reachOf({
  addressesOf: lookUpAddresses,
  insideNetworks: onHere,
  isShared: async () => true,
});
