import { route, type Route } from '../../../../platform/module/register.ts';
import * as contract from '../../clock-story.contract.ts';
import type { ModulesAbove } from '../subjects/modules-above.ts';
import { downloadClockStories } from './download-clock-stories.ts';
import { listClockStories } from './list-clock-stories.ts';
import { readClockStory } from './read-clock-story.ts';

const access = 'clock.read_story';

export function storyRoutes(above: ModulesAbove): readonly Route[] {
  return [
    route({ endpoint: contract.listClockStories, access, run: (tx, input) => listClockStories(tx, above, input) }),
    route({ endpoint: contract.readClockStory, access, run: (tx, input) => readClockStory(tx, above, input) }),
    route({
      endpoint: contract.downloadClockStories,
      access,
      run: (tx, input) => downloadClockStories(tx, above, input),
    }),
  ];
}
