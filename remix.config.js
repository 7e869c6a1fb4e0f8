/**
 * Options of the Remix compiler. The Vite plugin does not read this file by itself: `vite.config.ts` imports
 * it and hands it to the plugin, so only options of the Vite plugin belong here.
 * @type {import('@remix-run/dev').VitePluginConfig}
 */
export default {
  appDirectory: 'app',
  serverModuleFormat: 'esm',
  future: {
    v3_fetcherPersist: true,
    v3_relativeSplatPath: true,
    v3_throwAbortReason: true,
    v3_singleFetch: true,
    v3_routeConfig: true,
    // Off on purpose: without it there is no /__manifest endpoint (docs/decisions/0001-remix-2.md).
    v3_lazyRouteDiscovery: false,
  },
}
