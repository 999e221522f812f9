/**
 * Regions by the name that the Chinese documentation gives in brackets, as in `华南地区（广州）`: the list
 * of cvm's DescribeRegions and the page of regions and zones.
 * https://cloud.tencent.com/document/product/213/6091
 */
export const chineseRegionNames: ReadonlyMap<string, string> = new Map([
  ['ap-bangkok', '曼谷'],
  ['ap-beijing', '北京'],
  ['ap-beijing-fsi', '北京金融'],
  ['ap-chengdu', '成都'],
  ['ap-chongqing', '重庆'],
  ['ap-guangzhou', '广州'],
  ['ap-guangzhou-open', '广州Open'],
  ['ap-hongkong', '中国香港'],
  ['ap-jakarta', '雅加达'],
  ['ap-mumbai', '孟买'],
  ['ap-nanjing', '南京'],
  ['ap-osaka', '大阪'],
  ['ap-seoul', '首尔'],
  ['ap-shanghai', '上海'],
  ['ap-shanghai-adc', '上海自动驾驶云'],
  ['ap-shanghai-fsi', '上海金融'],
  ['ap-shenzhen-fsi', '深圳金融'],
  ['ap-singapore', '新加坡'],
  ['ap-taipei', '中国台北'],
  ['ap-tokyo', '东京'],
  ['eu-frankfurt', '法兰克福'],
  ['na-ashburn', '弗吉尼亚'],
  ['na-siliconvalley', '硅谷'],
  ['na-toronto', '多伦多'],
  ['sa-saopaulo', '圣保罗'],
]);
