export * from './adequate-capacity.ts';
export * from './border-places.ts';
