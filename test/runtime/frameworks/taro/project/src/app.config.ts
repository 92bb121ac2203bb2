export default defineAppConfig({
  pages: ['pages/goods/goods', 'pages/whole/whole', 'tables/pages/table/table'],
  subPackages: [{ root: 'delivery', pages: ['pages/address/address'] }],
});
