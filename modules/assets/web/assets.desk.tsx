import {
  AppstoreOutlined,
  ControlOutlined,
  DesktopOutlined,
  PlusOutlined,
  SafetyOutlined,
  TagsOutlined,
} from '@ant-design/icons';
import { deskRegister } from '../../../web/register.ts';
import { writeSearch } from '../../../web/ui/url-state.ts';

const permission = 'asset.read';

export const desk = deskRegister({
  screens: [
    {
      path: '/assets',
      load: () => import('./assets/assets-screen.tsx').then((file) => file.AssetsScreen),
      permission,
    },
    {
      path: '/assets/new',
      load: () => import('./assets/new-asset-screen.tsx').then((file) => file.NewAssetScreen),
      permission: 'asset.change',
    },
    {
      path: '/asset-models',
      load: () => import('./models/models-screen.tsx').then((file) => file.ModelsScreen),
      permission: 'asset_model.read',
    },
    {
      path: '/asset-models/new',
      load: () => import('./models/new-model-screen.tsx').then((file) => file.NewModelScreen),
      permission: 'asset_model.change',
    },
    {
      path: '/asset-models/$model',
      load: () => import('./models/model-screen.tsx').then((file) => file.ModelScreen),
      permission: 'asset_model.read',
    },
    {
      path: '/settings/asset-field-rules',
      load: () => import('./field-rules/field-rules-screen.tsx').then((file) => file.FieldRulesScreen),
      permission: 'asset_rule.change',
    },
    {
      path: '/commissioning',
      load: () => import('./commissioning/commissioning-screen.tsx').then((file) => file.CommissioningScreen),
      permission,
    },
    {
      path: '/renumberings/$renumbering',
      load: () => import('./numbering/renumbering-screen.tsx').then((file) => file.RenumberingScreen),
      permission,
    },
    {
      path: '/outdated-labels',
      load: () => import('./labels/print/outdated-labels-screen.tsx').then((file) => file.OutdatedLabelsScreen),
      permission,
    },
    {
      path: '/settings/label-templates',
      load: () => import('./labels/print/label-templates-screen.tsx').then((file) => file.LabelTemplatesScreen),
      permission: 'label_template.change',
    },
    {
      path: '/assets/$asset',
      load: () => import('./assets/asset-screen.tsx').then((file) => file.AssetScreen),
      permission,
    },
  ],
  menu: [
    {
      group: 'assets',
      textKey: 'assets:menu.assets',
      path: '/assets',
      icon: <DesktopOutlined />,
      permission,
      order: 10,
    },
    {
      group: 'assets',
      textKey: 'assets:menu.models',
      path: '/asset-models',
      icon: <AppstoreOutlined />,
      permission: 'asset_model.read',
      order: 70,
    },
    {
      group: 'settings.desk',
      textKey: 'assets:rule.title',
      path: '/settings/asset-field-rules',
      icon: <ControlOutlined />,
      permission: 'asset_rule.change',
      order: 90,
    },
    {
      group: 'assets',
      textKey: 'assets:menu.labels',
      path: '/outdated-labels',
      icon: <TagsOutlined />,
      permission,
      order: 30,
    },
    {
      group: 'assets',
      textKey: 'assets:menu.commissioning',
      path: '/commissioning',
      icon: <SafetyOutlined />,
      permission,
      order: 32,
    },
    {
      group: 'settings.desk',
      textKey: 'assets:label.template.title',
      path: '/settings/label-templates',
      icon: <TagsOutlined />,
      permission: 'label_template.change',
      order: 92,
    },
  ],
  commands: [
    {
      id: 'asset.new',
      textKey: 'assets:asset.new',
      path: '/assets/new',
      icon: <PlusOutlined />,
      permission: 'asset.change',
    },
  ],
  searchKinds: [
    {
      kind: 'asset',
      textKey: 'assets:search.asset',
      icon: <DesktopOutlined />,
      allPath: (q) => `/assets${writeSearch({ q })}`,
    },
  ],
  panels: [
    {
      panelFor: 'asset',
      textKey: 'assets:commissioning.panel',
      load: () => import('./commissioning/asset-commissioning.tsx').then((file) => file.AssetCommissioning),
      permission,
      order: 4,
    },
    {
      panelFor: 'customer',
      textKey: 'assets:commissioning.setting',
      load: () => import('./commissioning/commissioning-setting.tsx').then((file) => file.CommissioningSetting),
      permission,
      order: 77,
    },
    {
      panelFor: 'customer',
      textKey: 'assets:numbering.panel',
      load: () => import('./numbering/number-rule.tsx').then((file) => file.NumberRule),
      permission,
      order: 78,
    },
    {
      panelFor: 'asset',
      textKey: 'assets:card.panel',
      load: () => import('./card/machine-timeline.tsx').then((file) => file.MachineTimeline),
      permission,
      order: 1,
    },
    {
      panelFor: 'asset',
      textKey: 'assets:step.panel',
      load: () => import('./steps/asset-steps.tsx').then((file) => file.AssetSteps),
      permission,
      order: 5,
    },
    {
      panelFor: 'customer',
      textKey: 'assets:scrapSetting.panel',
      load: () => import('./steps/scrap-setting.tsx').then((file) => file.ScrapSetting),
      permission,
      order: 76,
    },
    {
      panelFor: 'asset',
      textKey: 'assets:component.panel',
      load: () => import('./components/asset-components.tsx').then((file) => file.AssetComponents),
      permission,
      order: 10,
    },
    {
      panelFor: 'asset',
      textKey: 'assets:history.panel',
      load: () => import('./history/asset-history.tsx').then((file) => file.AssetHistory),
      permission,
      order: 90,
    },
    {
      panelFor: 'asset',
      textKey: 'assets:label.panel',
      load: () => import('./labels/asset-label.tsx').then((file) => file.AssetLabel),
      permission,
      order: 60,
    },
    {
      panelFor: 'customer',
      textKey: 'assets:label.settings',
      load: () => import('./labels/label-networks.tsx').then((file) => file.LabelNetworks),
      permission,
      order: 75,
    },
    {
      panelFor: 'contact',
      textKey: 'assets:panel.used',
      load: () => import('./panels/contact-assets.tsx').then((file) => file.ContactAssets),
      permission,
      order: 20,
    },
    {
      panelFor: 'customer',
      textKey: 'assets:panel.ofCustomer',
      load: () => import('./panels/customer-assets.tsx').then((file) => file.CustomerAssets),
      permission,
      order: 20,
    },
    {
      panelFor: 'site',
      textKey: 'assets:panel.atSite',
      load: () => import('./panels/site-assets.tsx').then((file) => file.SiteAssets),
      permission,
      order: 20,
    },
  ],
});
