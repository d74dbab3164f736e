// The library's rounds without its wrapper: they work on plain arrays, which a worker can be sent.
declare module "graphology-layout-forceatlas2/iterate" {
	import type { ForceAtlas2Settings } from "graphology-layout-forceatlas2";
	export default function iterate(settings: Required<ForceAtlas2Settings>, nodes: Float32Array, edges: Float32Array): unknown;
}
