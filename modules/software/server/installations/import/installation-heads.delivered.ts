interface Head {
  key: string;
  /** Its name is `software:<textKey>`. */
  textKey: string;
  alsoCalled: readonly string[];
  example: string;
  isKey?: boolean;
  isRequired?: boolean;
  /** What may stand in it: `software:hint.<hint>`. */
  hint?: string;
}

/** The columns of a list of installed software, as SCCM, Intune and hand-made sheets call them. */
export const headsOfInstallations: readonly Head[] = [
  {
    key: 'customer',
    textKey: 'customer',
    alsoCalled: ['客户名称', '公司', '单位', 'Company', 'Account'],
    example: '东海制造有限公司',
  },
  {
    key: 'machine',
    textKey: 'machine.name',
    alsoCalled: [
      '计算机名',
      '计算机名称',
      '设备名称',
      '主机名',
      '电脑名',
      '设备编号',
      'Computer Name',
      'ComputerName',
      'Netbios Name',
      'Netbios_Name0',
      'Name0',
      'Device Name',
      'DeviceName',
      'Hostname',
      'Machine',
    ],
    example: 'PC-CW-001',
    isKey: true,
    hint: 'machine',
  },
  {
    key: 'serialNumber',
    textKey: 'import.serialNumber',
    alsoCalled: ['SN', '设备序列号', 'Serial Number', 'SerialNumber', 'SerialNumber0', 'Serial'],
    example: 'CNBKL12345',
    isKey: true,
    hint: 'serialNumber',
  },
  {
    key: 'name',
    textKey: 'title.name',
    alsoCalled: [
      '软件名称',
      '软件',
      '程序名称',
      '应用名称',
      '名称',
      'Display Name',
      'DisplayName',
      'DisplayName0',
      'ARPDisplayName0',
      'ProductName0',
      'Product Name',
      'Software',
      'Application',
      'ApplicationName',
      'Application Name',
    ],
    example: 'Microsoft Office 专业增强版 2016',
    isKey: true,
    isRequired: true,
  },
  {
    key: 'publisher',
    textKey: 'product.publisher',
    alsoCalled: [
      '发布者',
      '出版商',
      '开发商',
      'Publisher0',
      'Vendor',
      'Company Name',
      'ApplicationPublisher',
      'Application Publisher',
    ],
    example: 'Microsoft Corporation',
  },
  {
    key: 'version',
    textKey: 'installation.version',
    alsoCalled: [
      '软件版本',
      '版本号',
      'Version0',
      'ProductVersion0',
      'Product Version',
      'ApplicationVersion',
      'Application Version',
    ],
    example: '16.0.4266.1001',
    isKey: true,
  },
  {
    key: 'installedOn',
    textKey: 'installation.installedOn',
    alsoCalled: ['安装时间', 'InstallDate0', 'Install Date', 'InstallDate', 'Installed On'],
    example: '2025-03-18',
    hint: 'day',
  },
];
