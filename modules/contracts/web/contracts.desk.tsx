import { AuditOutlined, FileProtectOutlined, PlusOutlined } from '@ant-design/icons';
import { deskRegister } from '../../../web/register.ts';
import { writeSearch } from '../../../web/ui/url-state.ts';

const permission = 'contract.read';

export const desk = deskRegister({
  screens: [
    {
      path: '/contracts',
      load: () => import('./contracts/contracts-screen.tsx').then((file) => file.ContractsScreen),
      permission,
    },
    {
      path: '/contracts/new',
      load: () => import('./contracts/new-contract-screen.tsx').then((file) => file.NewContractScreen),
      permission: 'contract.record',
    },
    {
      path: '/contracts/$contract',
      load: () => import('./contracts/contract-screen.tsx').then((file) => file.ContractScreen),
      permission,
    },
    {
      path: '/contracts/$contract/terms',
      load: () => import('./terms/change-terms-screen.tsx').then((file) => file.ChangeTermsScreen),
      permission: 'contract.change',
    },
    {
      path: '/contracts/$contract/supplement',
      load: () => import('./terms/supplement-screen.tsx').then((file) => file.SupplementScreen),
      permission: 'contract.sign',
    },
    {
      path: '/contract-rights',
      load: () => import('./rights/rights-screen.tsx').then((file) => file.RightsScreen),
      permission,
    },
  ],
  menu: [
    {
      group: 'contracts',
      textKey: 'contracts:menu.contracts',
      path: '/contracts',
      icon: <FileProtectOutlined />,
      permission,
      order: 10,
    },
    {
      group: 'contracts',
      textKey: 'contracts:right.menu',
      path: '/contract-rights',
      icon: <AuditOutlined />,
      permission,
      order: 30,
    },
  ],
  commands: [
    {
      id: 'contract.new',
      textKey: 'contracts:contract.new',
      path: '/contracts/new',
      icon: <PlusOutlined />,
      permission: 'contract.record',
    },
  ],
  searchKinds: [
    {
      kind: 'contract',
      textKey: 'contracts:search.contract',
      icon: <FileProtectOutlined />,
      allPath: (q) => `/contracts${writeSearch({ q })}`,
    },
  ],
  panels: [
    {
      panelFor: 'customer',
      textKey: 'contracts:panel.ofCustomer',
      load: () => import('./panels/customer-contracts.tsx').then((file) => file.CustomerContracts),
      permission: 'contract.read_cover',
      order: 15,
    },
    {
      panelFor: 'asset',
      textKey: 'contracts:panel.ofAsset',
      load: () => import('./panels/asset-contracts.tsx').then((file) => file.AssetContracts),
      permission: 'contract.read_cover',
      order: 15,
    },
    {
      panelFor: 'asset',
      textKey: 'contracts:advice.panel',
      load: () => import('./advice/device-advice.tsx').then((file) => file.DeviceAdvice),
      permission: 'asset.read',
      order: 16,
    },
  ],
});
