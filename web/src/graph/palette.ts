// Colours as a canvas needs them: what the page's custom properties come to, as hex.
import type { Tone } from "../lib/kinds";

export interface Palette {
	dark: boolean;
	ink: string;
	muted: string;
	paper: string;
	panel: string;
	/** Of links that are no claim. */
	line: string;
	/** Of links that are only alleged, which are drawn in dashes besides. */
	alleged: string;
	accent: string;
	tones: Record<Tone, string>;
	/** Of a letter upon any tone. */
	onTone: string;
}

const light: Record<Tone, string> = {
	party: "#1f5fa8",
	statement: "#a8421a",
	deed: "#7a3e9d",
	ground: "#17706a",
	check: "#3a7028",
	answer: "#7d6200",
	means: "#55606d",
	other: "#6f665b",
};
const dark: Record<Tone, string> = {
	party: "#7fb2f0",
	statement: "#f0996b",
	deed: "#c79be6",
	ground: "#6fc9c0",
	check: "#9bd086",
	answer: "#e3c04f",
	means: "#aab4c0",
	other: "#bdb3a5",
};

/** Reads the colours that hold at an element. */
export function paletteOf(element: HTMLElement): Palette {
	const probe = document.createElement("span");
	probe.hidden = true;
	element.append(probe);
	const canvas = document.createElement("canvas");
	canvas.width = canvas.height = 1;
	const pen = canvas.getContext("2d", { willReadFrequently: true });
	const read = (name: string, otherwise: string): string => {
		probe.style.color = "";
		probe.style.color = `var(${name}, ${otherwise})`;
		const text = getComputedStyle(probe).color;
		if (!pen) return otherwise;
		pen.clearRect(0, 0, 1, 1);
		pen.fillStyle = otherwise;
		pen.fillStyle = text;
		pen.fillRect(0, 0, 1, 1);
		const [r = 0, g = 0, b = 0] = pen.getImageData(0, 0, 1, 1).data;
		return "#" + [r, g, b].map((part) => part.toString(16).padStart(2, "0")).join("");
	};
	const prefersDark = matchMedia("(prefers-color-scheme: dark)").matches;
	const paper = read("--paper", prefersDark ? "#16181b" : "#ffffff");
	const isDark = brightness(paper) < 128;
	const palette: Palette = {
		dark: isDark,
		paper,
		ink: read("--ink", isDark ? "#ececec" : "#1b1b1b"),
		muted: read("--muted", isDark ? "#a9a9a9" : "#5c5c5c"),
		panel: read("--panel", isDark ? "#202327" : "#f5f5f3"),
		accent: read("--accent", isDark ? "#ffb454" : "#b3261e"),
		line: isDark ? "#7e8791" : "#80878f",
		alleged: read("--alleged", isDark ? "#e0b266" : "#8a5a00"),
		tones: isDark ? dark : light,
		onTone: isDark ? "#111111" : "#ffffff",
	};
	probe.remove();
	return palette;
}

function brightness(hex: string): number {
	const [r, g, b] = [1, 3, 5].map((i) => parseInt(hex.slice(i, i + 2), 16));
	return 0.3 * r! + 0.59 * g! + 0.11 * b!;
}
