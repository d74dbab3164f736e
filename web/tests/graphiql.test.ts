import { expect, test } from "vitest";
import { open, picture, serverAt, store, useBrowser } from "./explorer";

useBrowser();

test.runIf(store === "memory")("GraphiQL answers an example, completes, and follows a subscription", async () => {
	const { page, faults, close } = await open(serverAt("GRAVAMEN_URL"), "/graphiql");
	await page.locator(".graphiql-query-editor .view-line").first().waitFor();
	await page.getByRole("button", { name: /Execute/ }).click();
	const answer = page.locator(".result-window");
	await expect.poll(() => answer.textContent(), { timeout: 10_000 }).toContain("totalCount");

	// The workers run: without them there is no completion by the schema.
	await page.locator(".graphiql-query-editor .view-line", { hasText: "summary" }).click();
	await page.keyboard.press("End");
	await page.keyboard.press("Enter");
	await page.keyboard.type("responseC");
	await page.keyboard.press("Control+Space");
	await page.locator(".suggest-widget").getByText("responseCount").first().waitFor();
	await page.keyboard.press("Escape");

	await page.getByRole("tab", { name: "Changes" }).click();
	await page.getByRole("button", { name: /Execute/ }).click();
	await expect.poll(() => answer.textContent(), { timeout: 10_000 }).toContain("recordedAt");
	await picture(page, "graphiql");
	expect(faults).toEqual([]);
	await close();
});
