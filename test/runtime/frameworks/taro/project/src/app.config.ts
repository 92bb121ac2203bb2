// The pages of the app. The recipes of the documentation are the rest of the project.
export default defineAppConfig({
  pages: ['pages/goods/goods', 'pages/whole/whole', 'tables/pages/table/table'],
  subPackages: [{ root: 'delivery', pages: ['pages/address/address'] }],
});
