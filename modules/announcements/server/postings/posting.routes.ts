import { route, type Route } from '../../../../platform/module/register.ts';
import * as contract from '../../posting.contract.ts';
import { listPostings } from './list-postings.ts';
import { readPosting } from './read-posting.ts';

const reads = 'announcement.read';

export const postingRoutes: readonly Route[] = [
  route({ endpoint: contract.listPostings, access: reads, run: listPostings }),
  route({ endpoint: contract.readPosting, access: reads, run: readPosting }),
];
