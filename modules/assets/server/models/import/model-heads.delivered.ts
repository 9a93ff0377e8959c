interface Head {
  key: string;
  alsoCalled: readonly string[];
  example: string;
  isRequired?: boolean;
  isKey?: boolean;
}

/** The columns of a file of models, as catalogues, Snipe-IT and hand-made sheets call them. */
export const headsOfModels: readonly Head[] = [
  {
    key: 'maker',
    alsoCalled: ['厂商', '制造商', '生产厂家', 'Manufacturer', 'Manufacturers', 'Brand', 'Vendor'],
    example: 'Lenovo',
    isRequired: true,
    isKey: true,
  },
  {
    key: 'name',
    alsoCalled: ['型号名称', '设备型号', '规格型号', 'Model', 'Model name', 'Models', 'Item Name'],
    example: 'ThinkCentre M75q Gen 2',
    isRequired: true,
    isKey: true,
  },
  {
    key: 'partNumber',
    alsoCalled: ['料号', '订货号', '部件号', 'Part number', 'Model number', 'Model No.', 'Model #', 'SKU'],
    example: '11JN0026CD',
  },
  { key: 'kind', alsoCalled: ['设备种类', '设备类型', '类别', 'Category', 'Type', 'Types'], example: '台式机' },
  { key: 'units', alsoCalled: ['高度', 'U数', '占用U数', 'Height', 'U height', 'Rack units'], example: '1' },
  {
    key: 'saleEndedOn',
    alsoCalled: ['停售', '停产日期', '停止销售日期', 'End of sale', 'EOS'],
    example: '2025-06-30',
  },
  {
    key: 'supportEndedOn',
    alsoCalled: ['停止服务日期', '停止支持', '服务终止日期', 'End of life', 'End of support', 'EOL', 'EOSL'],
    example: '2030-06-30',
  },
];
