import { route } from '../../../../../platform/module/register.ts';
import * as print from '../../../label-print.contract.ts';
import * as template from '../../../label-template.contract.ts';
import { changeLabelTemplate } from './change-label-template.ts';
import { listLabelTemplates } from './list-label-templates.ts';
import { listOutdatedLabels } from './list-outdated-labels.ts';
import { previewLabels } from './preview-labels.ts';
import { makePins, printLabels } from './print-labels.ts';
import { recordLabelStuck } from './record-label-stuck.ts';

export const labelPrintRoutes = [
  route({ endpoint: template.listLabelTemplates, access: 'asset.read', run: listLabelTemplates }),
  route({
    endpoint: template.changeLabelTemplate,
    access: 'label_template.change',
    needsRevision: true,
    run: changeLabelTemplate,
  }),
  route({ endpoint: print.previewLabels, access: 'asset.read', run: previewLabels }),
  route({
    endpoint: print.printLabels,
    access: 'asset.change',
    before: makePins,
    run: printLabels,
    answersSecret: true,
  }),
  route({ endpoint: print.listOutdatedLabels, access: 'asset.read', run: listOutdatedLabels }),
  route({ endpoint: print.recordLabelStuck, access: 'asset.change', run: recordLabelStuck }),
];
