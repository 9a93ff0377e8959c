import { route } from '../../../../platform/module/register.ts';
import * as contract from '../../saved-view.contract.ts';
import { changeSavedView } from './change-saved-view.ts';
import { listSavedViews } from './list-saved-views.ts';
import { readSavedView } from './read-saved-view.ts';
import { recordSavedView } from './record-saved-view.ts';
import { reinstateSavedView } from './reinstate-saved-view.ts';
import { retireSavedView } from './retire-saved-view.ts';
import { startWithSavedView } from './start-with-saved-view.ts';
import { startWithoutSavedView } from './start-without-saved-view.ts';

const access = 'saved_view.keep';

export const savedViewRoutes = [
  route({ endpoint: contract.listSavedViews, access, run: listSavedViews }),
  route({ endpoint: contract.recordSavedView, access, run: recordSavedView }),
  route({ endpoint: contract.readSavedView, access, run: readSavedView }),
  route({ endpoint: contract.changeSavedView, access, needsRevision: true, run: changeSavedView }),
  route({ endpoint: contract.retireSavedView, access, run: retireSavedView }),
  route({ endpoint: contract.reinstateSavedView, access, run: reinstateSavedView }),
  route({ endpoint: contract.startWithSavedView, access, run: startWithSavedView }),
  route({ endpoint: contract.startWithoutSavedView, access, run: startWithoutSavedView }),
];
