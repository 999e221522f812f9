/** A few real regions with their zones; `id` is the number the console sends as `regionId`. */
export const cvmRegions = [
  { id: 1, region: 'ap-guangzhou', name: 'South China(Guangzhou)', zones: [3, 4, 6, 7] },
  { id: 4, region: 'ap-shanghai', name: 'East China(Shanghai)', zones: [2, 4, 5, 8] },
  { id: 5, region: 'ap-hongkong', name: 'Hong Kong, Macau and Taiwan(Hong Kong)', zones: [2, 3] },
  { id: 8, region: 'ap-beijing', name: 'North China(Beijing)', zones: [3, 5, 6, 7] },
  { id: 9, region: 'ap-singapore', name: 'Southeast Asia(Singapore)', zones: [1, 2, 3, 4] },
] as const;
