export { type Asset, type AssetSource, type Assets, createAssets } from './assets.ts';
export { baseStyle } from './base-style.ts';
