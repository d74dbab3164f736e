// Draws a scene with sigma: circles and settled links in WebGL; what WebGL lacks, dashes, letters and rings, on canvases between.
import Graph from "graphology";
import Sigma from "sigma";
import { EdgeArrowProgram, EdgeRectangleProgram } from "sigma/rendering";
import type { NodeDisplayData } from "sigma/types";
import { clip } from "./entity";
import type { Palette } from "./palette";
import type { Dot, Line, Scene } from "./scene";
import { head, overlap, within, type Box } from "./write";

/** How many alleged links are drawn in dashes, which a canvas does one by one. More are lines of a lighter colour. */
const mostDashed = 1500;
/** How many links have heads, and stay in sight while the drawing moves. More would make it stutter. */
const mostHeads = 3000;
/** How many entities glide to new places; more are put there. */
const mostGliding = 1500;
const glide = 350;
/** How many words are written along the links of what is selected. */
const mostWords = 40;

export interface Wishes {
	select(id: string | null): void;
	expand(id: string): void;
	/** Put somewhere by hand. */
	pin(id: string, at: readonly [number, number]): void;
	look(camera: readonly [number, number, number]): void;
	/** WebGL was lost and does not come back. */
	lost(): void;
}

/** Whether WebGL can be had, without leaving a context behind. */
export function hasWebGL(): boolean {
	try {
		const canvas = document.createElement("canvas");
		const gl = canvas.getContext("webgl2") ?? canvas.getContext("webgl");
		gl?.getExtension("WEBGL_lose_context")?.loseContext();
		return gl !== null;
	} catch {
		return false;
	}
}

export class Canvas {
	private graph = new Graph({ type: "directed", multi: true });
	private sigma: Sigma;
	private scene: Scene = { dots: [], lines: [], looks: { dots: [], lines: [] } };
	private dots = new Map<string, Dot>();
	private lines = new Map<string, Line>();
	/** The lines that a canvas draws, in dashes. */
	private dashed: Line[] = [];
	private selected: string | null = null;
	/** What this frame's names must keep off; undefined until the first of them comes. */
	private boxes: Box[] | undefined;
	private below: CanvasRenderingContext2D;
	private above: CanvasRenderingContext2D;
	private frame = 0;
	private dragged: string | null = null;
	private moved = false;
	private looked: ReturnType<typeof setTimeout> | undefined;
	private still = matchMedia("(prefers-reduced-motion: reduce)");

	/** Fails where WebGL cannot be had. */
	constructor(
		private container: HTMLElement,
		private palette: Palette,
		private wishes: Wishes,
	) {
		this.sigma = new Sigma(this.graph, container, {
			allowInvalidContainer: true,
			defaultEdgeType: "arrow",
			edgeProgramClasses: { arrow: EdgeArrowProgram, line: EdgeRectangleProgram },
			labelFont: "system-ui, sans-serif",
			labelSize: 12,
			labelDensity: 0.9,
			labelGridCellSize: 90,
			labelRenderedSizeThreshold: 6,
			zIndex: true,
			stagePadding: container.offsetWidth < 500 ? 32 : 50,
			minCameraRatio: 0.02,
			maxCameraRatio: 4,
			doubleClickZoomingRatio: 1,
			defaultDrawNodeLabel: (pen, data) => this.drawLabel(pen, data as NodeDisplayData),
			defaultDrawNodeHover: (pen, data) => this.drawHover(pen, data as NodeDisplayData),
		});
		// Where a layer stands is an option of createCanvas, which this hands on; its type leaves it out.
		const layer = (id: string, place: object) => {
			this.sigma.createCanvasContext(id, place);
			return this.sigma.getCanvases()[id]!.getContext("2d")!;
		};
		this.below = layer("alleged", { beforeLayer: "nodes" });
		this.above = layer("signs", { afterLayer: "hoverNodes" });
		this.sigma.resize(true);
		this.sigma.on("beforeRender", () => (this.boxes = undefined));
		this.sigma.on("afterRender", () => {
			this.drawBelow();
			this.drawAbove();
		});
		this.listen();
	}

	/** Shows a scene; what was there glides to its new place. */
	show(scene: Scene, palette: Palette): void {
		const before = new Map<string, [number, number]>();
		const glides = !this.still.matches && this.graph.order > 0 && scene.dots.length <= mostGliding;
		if (glides) this.graph.forEachNode((id, { x, y }) => before.set(id, [x, y]));
		const { looks } = this.scene;
		const restyled = scene.looks !== looks || palette !== this.palette;
		const same = this.graph.order > 0 && (!restyled || (sameKeys(this.dots, scene.dots) && sameKeys(this.lines, scene.lines)));
		this.palette = palette;
		this.scene = scene;
		this.dots = new Map(scene.dots.map((d) => [d.id, d]));
		cancelAnimationFrame(this.frame);
		if (restyled || !same) {
			this.lines = new Map(scene.lines.map((l) => [l.id, l]));
			const alleged = scene.lines.filter((l) => l.alleged);
			this.dashed = alleged.length <= mostDashed ? alleged : [];
		}
		if (!same) {
			const graph = new Graph({ type: "directed", multi: true });
			for (const dot of scene.dots) {
				const [x, y] = before.get(dot.id) ?? [dot.x, dot.y];
				graph.addNode(dot.id, { ...this.nodeLooks(dot), x, y });
			}
			for (const line of scene.lines) graph.addEdgeWithKey(line.id, line.from, line.to, this.lineLooks(line));
			if (this.sigma.getSetting("hideEdgesOnMove") !== this.crowded()) this.sigma.setSetting("hideEdgesOnMove", this.crowded());
			this.graph = graph;
			this.dragged = null;
			this.sigma.setCustomBBox(null);
			this.sigma.setGraph(graph);
			if (glides) this.move(before);
			return;
		}
		if (this.dragged === null) this.sigma.setCustomBBox(null);
		if (restyled) {
			for (const dot of scene.dots) Object.assign(this.graph.getNodeAttributes(dot.id), this.nodeLooks(dot));
			for (const line of scene.lines) Object.assign(this.graph.getEdgeAttributes(line.id), this.lineLooks(line));
			this.sigma.refresh({ schedule: true });
		}
		this.move(before);
	}

	/** Marks what is selected, and brings it into sight if it is out of it. */
	select(id: string | null): void {
		if (id === this.selected) return;
		this.selected = id;
		const data = id === null ? undefined : this.sigma.getNodeDisplayData(id);
		if (data) {
			const { x, y } = this.sigma.framedGraphToViewport(data);
			const { width, height } = this.sigma.getDimensions();
			if (x < 0 || y < 0 || x > width || y > height)
				void this.sigma.getCamera().animate({ x: data.x, y: data.y }, { duration: 250 });
		}
		this.drawAbove();
	}

	/** Puts the camera somewhere; null shows everything. */
	look(camera: readonly [number, number, number] | null): void {
		const [x, y, ratio] = camera ?? [0.5, 0.5, 1];
		const now = this.sigma.getCamera().getState();
		const near = (a: number, b: number) => Math.abs(a - b) < 0.002;
		if (near(now.x, x) && near(now.y, y) && near(now.ratio, ratio)) return;
		this.sigma.getCamera().setState({ x, y, ratio, angle: 0 });
	}

	/** Fits the drawing to its container. */
	resize(): void {
		const before = this.sigma.getDimensions();
		const { width, height } = this.sigma.resize().getDimensions();
		if (width !== before.width || height !== before.height) this.sigma.scheduleRefresh();
	}

	zoom(factor: number): void {
		const camera = this.sigma.getCamera();
		void camera.animate({ ratio: camera.ratio * factor }, { duration: this.still.matches ? 0 : 150 });
	}

	pan(dx: number, dy: number): void {
		const camera = this.sigma.getCamera();
		camera.setState({ x: camera.x + dx * camera.ratio, y: camera.y + dy * camera.ratio });
	}

	/** Where an entity is on the screen, relative to the drawing. */
	placeOf(id: string): { x: number; y: number } | null {
		const data = this.sigma.getNodeDisplayData(id);
		return data ? this.sigma.framedGraphToViewport(data) : null;
	}

	end(): void {
		cancelAnimationFrame(this.frame);
		clearTimeout(this.looked);
		this.sigma.kill();
	}

	private nodeLooks(dot: Dot) {
		return {
			size: dot.size,
			label: dot.label,
			color: this.palette.tones[dot.tone],
			forceLabel: dot.focus || dot.onPath,
			zIndex: dot.focus || dot.onPath ? 1 : 0,
		};
	}

	private lineLooks(line: Line) {
		return {
			size: line.width,
			type: this.crowded() ? "line" : "arrow",
			color: line.onPath ? this.palette.accent : line.alleged ? this.palette.alleged : this.palette.line,
			hidden: line.alleged && this.dashed.length > 0,
			zIndex: line.onPath ? 1 : 0,
		};
	}

	private crowded(): boolean {
		return this.scene.lines.length > mostHeads;
	}

	/** Brings everything to its place, from where it was before or at once. */
	private move(before: ReadonlyMap<string, readonly [number, number]>): void {
		const put = (t: number) => {
			for (const to of this.scene.dots) {
				const from = to.id === this.dragged ? null : before.get(to.id);
				const at = this.graph.getNodeAttributes(to.id);
				at.x = from ? from[0] + (to.x - from[0]) * t : to.x;
				at.y = from ? from[1] + (to.y - from[1]) * t : to.y;
			}
			// Places alone are read anew as everything is indexed; how each looks is not.
			this.sigma.refresh({ partialGraph: {}, schedule: true });
		};
		if (before.size === 0) return put(1);
		const start = performance.now();
		const tick = () => {
			const t = Math.min(1, (performance.now() - start) / glide);
			put(1 - (1 - t) ** 3);
			if (t < 1) this.frame = requestAnimationFrame(tick);
		};
		tick();
	}

	private listen(): void {
		const { sigma, wishes } = this;
		sigma.on("clickNode", ({ node }) => {
			if (!this.moved) wishes.select(node);
		});
		sigma.on("clickStage", () => {
			if (!this.moved) wishes.select(null);
		});
		sigma.on("doubleClickNode", (event) => {
			event.preventSigmaDefault();
			wishes.expand(event.node);
		});
		sigma.on("doubleClickStage", (event) => event.preventSigmaDefault());
		sigma.on("enterNode", () => this.container.classList.add("over"));
		sigma.on("leaveNode", () => this.container.classList.remove("over"));

		const take = (id: string) => {
			this.dragged = id;
			this.moved = false;
			if (!sigma.getCustomBBox()) sigma.setCustomBBox(sigma.getBBox());
		};
		const drag = (at: { x: number; y: number }) => {
			if (this.dragged === null || !this.graph.hasNode(this.dragged)) return false;
			cancelAnimationFrame(this.frame);
			this.moved = true;
			this.graph.mergeNodeAttributes(this.dragged, sigma.viewportToGraph(at));
			return true;
		};
		const drop = () => {
			const id = this.dragged;
			this.dragged = null;
			if (id !== null && this.moved && this.graph.hasNode(id)) {
				const { x, y } = this.graph.getNodeAttributes(id);
				wishes.pin(id, [x, y]);
				// The click that ends a drag is none.
				setTimeout(() => (this.moved = false));
			}
		};
		sigma.on("downNode", ({ node, event }) => {
			take(node);
			if ("touches" in event.original) event.preventSigmaDefault();
		});
		sigma.on("moveBody", ({ event }) => {
			if (!drag(event)) return;
			event.preventSigmaDefault();
			event.original.preventDefault();
			event.original.stopPropagation();
		});
		sigma.on("upNode", drop);
		sigma.on("upStage", drop);
		sigma.getMouseCaptor().on("mouseup", drop);
		sigma.getTouchCaptor().on("touchup", drop);

		// What is below the pointer is read back from the picture, which waits for it to be drawn. While the drawing moves nobody asks.
		const mouse = sigma.getMouseCaptor();
		mouse.removeAllListeners("wheel");
		const [hover] = mouse.listeners("mousemove");
		mouse.removeAllListeners("mousemove");
		mouse.on("mousemove", (event) => {
			if (!mouse.isMouseDown && mouse.currentWheelDirection === 0 && !sigma.getCamera().isAnimated()) hover?.(event);
		});

		sigma.getCamera().on("updated", ({ x, y, ratio }) => {
			clearTimeout(this.looked);
			this.looked = setTimeout(() => wishes.look([x, y, ratio]), 400);
		});
		for (const canvas of Object.values(sigma.getCanvases())) {
			canvas.addEventListener("webglcontextlost", () => wishes.lost());
		}
	}

	// Names keep off the circles, as far as looking that up for each is no burden.
	private taken(): Box[] {
		const boxes: Box[] = [];
		if (this.scene.dots.length > 400) return boxes;
		for (const { id } of this.scene.dots) {
			const data = this.sigma.getNodeDisplayData(id);
			if (!data) continue;
			const { x, y } = this.sigma.framedGraphToViewport(data);
			const r = this.sigma.scaleSize(data.size) - 2;
			boxes.push({ left: x - r, right: x + r, top: y - r, bottom: y + r });
		}
		return boxes;
	}

	// A name with a rim in the colour of the paper, unless it would lie upon another.
	private drawLabel(pen: CanvasRenderingContext2D, data: NodeDisplayData): void {
		if (!data.label) return;
		pen.font = "12px system-ui, sans-serif";
		const wide = pen.measureText(data.label).width;
		const right = data.x + data.size + 4;
		const { width } = this.sigma.getDimensions();
		const boxes = [right, data.x - data.size - 4 - wide].map((left) => {
			return { left, top: data.y - 8, right: left + wide, bottom: data.y + 8 };
		});
		const taken = (this.boxes ??= this.taken());
		const free = (box: Box) => !taken.some((other) => overlap(box, other));
		const inSight = boxes.filter((box) => box.left >= 0 && box.right <= width);
		let text = data.label;
		let box = inSight.find(free) ?? (data.forceLabel ? (inSight[0] ?? boxes[0]) : undefined);
		if (!box) return;
		for (let most = 38; box.right > width && most > 6; most -= 4) {
			text = clip(data.label, most);
			box = { ...box, right: right + pen.measureText(text).width };
		}
		const { left } = box;
		taken.push(box);
		pen.lineJoin = "round";
		pen.lineWidth = 3;
		pen.strokeStyle = this.palette.paper;
		pen.strokeText(text, left, data.y + 4);
		pen.fillStyle = this.palette.ink;
		pen.fillText(text, left, data.y + 4);
	}

	private drawHover(pen: CanvasRenderingContext2D, data: NodeDisplayData): void {
		if (!data.label) return;
		pen.font = "12px system-ui, sans-serif";
		const width = pen.measureText(data.label).width;
		pen.fillStyle = this.palette.panel;
		pen.strokeStyle = this.palette.muted;
		pen.lineWidth = 1;
		pen.beginPath();
		pen.roundRect(data.x + data.size - 2, data.y - 11, width + 12, 22, 4);
		pen.fill();
		pen.stroke();
		pen.fillStyle = this.palette.ink;
		pen.fillText(data.label, data.x + data.size + 4, data.y + 4);
	}

	/** A layer wiped, and what finds the places of entities on it. */
	private wiped(pen: CanvasRenderingContext2D) {
		const { sigma } = this;
		const ratio = devicePixelRatio || 1;
		const { width, height } = sigma.getDimensions();
		pen.setTransform(ratio, 0, 0, ratio, 0, 0);
		pen.clearRect(0, 0, width, height);
		const at = new Map<string, Spot>();
		const placed = (id: string) => {
			let place = at.get(id);
			if (!place) {
				const data = sigma.getNodeDisplayData(id);
				if (!data) return undefined;
				place = { ...sigma.framedGraphToViewport(data), r: sigma.scaleSize(data.size) };
				at.set(id, place);
			}
			return place;
		};
		return { width, height, placed };
	}

	// Dashes below the circles.
	private drawBelow(): void {
		const { palette, below: pen } = this;
		const { width, height, placed } = this.wiped(pen);
		pen.setLineDash([5, 4]);
		for (const line of this.dashed) {
			const [a, b] = [placed(line.from), placed(line.to)];
			const part = a && b && within(a, b, width, height);
			if (!part) continue;
			const colour = line.onPath ? palette.accent : palette.alleged;
			pen.strokeStyle = pen.fillStyle = colour;
			pen.lineWidth = line.width;
			pen.lineDashOffset = part.skipped % 9;
			pen.beginPath();
			pen.moveTo(part.x1, part.y1);
			pen.lineTo(part.x2, part.y2);
			pen.stroke();
			pen.beginPath();
			for (const [x, y] of head(a.x, a.y, b.x, b.y, b.r, line.width)) pen.lineTo(x, y);
			pen.fill();
		}
	}

	// Letters, rings and words above them.
	private drawAbove(): void {
		const { sigma, palette, above: pen } = this;
		const { width, height, placed } = this.wiped(pen);
		pen.textAlign = "center";
		pen.textBaseline = "middle";
		// Beyond a few hundred, circles are too small for letters unless one looks closely.
		const least = 5 / sigma.scaleSize(1);
		for (const dot of this.scene.dots) {
			const chosen = dot.id === this.selected;
			const marked = chosen || dot.focus || dot.onPath;
			if (!marked && !dot.pinned && dot.size < least) continue;
			const place = placed(dot.id);
			if (!place || place.x < -20 || place.y < -20 || place.x > width + 20 || place.y > height + 20) continue;
			if (place.r >= 5) {
				pen.fillStyle = palette.onTone;
				pen.font = `600 ${Math.round(place.r * 1.15)}px system-ui, sans-serif`;
				pen.fillText(dot.glyph, place.x, place.y + place.r * 0.06);
			}
			if (marked) {
				pen.strokeStyle = chosen || dot.onPath ? palette.accent : palette.ink;
				pen.lineWidth = chosen ? 4 : 2;
				pen.beginPath();
				pen.arc(place.x, place.y, place.r + (chosen ? 4 : 2), 0, 2 * Math.PI);
				pen.stroke();
			}
			if (dot.pinned) {
				pen.fillStyle = palette.ink;
				pen.fillRect(place.x - 2, place.y - place.r - 8, 4, 6);
			}
		}
		this.drawWords(pen, placed);
	}

	private drawWords(pen: CanvasRenderingContext2D, placed: (id: string) => Spot | undefined): void {
		if (this.selected === null) return;
		const lines = this.scene.lines.filter((l) => l.from === this.selected || l.to === this.selected);
		if (lines.length > mostWords) return;
		pen.font = "11px system-ui, sans-serif";
		pen.lineJoin = "round";
		const taken: Box[] = [];
		for (const line of lines) {
			const [a, b] = [placed(line.from), placed(line.to)];
			if (!a || !b) continue;
			const [x, y] = [(a.x + b.x) / 2, (a.y + b.y) / 2];
			const half = pen.measureText(line.label).width / 2;
			const box = { left: x - half, right: x + half, top: y - 7, bottom: y + 7 };
			if (Math.hypot(a.x - b.x, a.y - b.y) < 50 || taken.some((other) => overlap(box, other))) continue;
			taken.push(box);
			pen.lineWidth = 4;
			pen.strokeStyle = this.palette.paper;
			pen.strokeText(line.label, x, y);
			pen.fillStyle = this.palette.ink;
			pen.fillText(line.label, x, y);
		}
	}
}

/** The circle of an entity on the screen. */
interface Spot {
	x: number;
	y: number;
	r: number;
}

const sameKeys = (map: ReadonlyMap<string, unknown>, list: readonly { id: string }[]): boolean =>
	map.size === list.length && list.every(({ id }) => map.has(id));
