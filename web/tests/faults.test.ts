// What a reader sees when the server does not answer as it should.
import { expect, test } from "vitest";
import { lend, serverAt, settled, useBrowser } from "./explorer";

useBrowser();

test("a server that cannot be reached, and then can", async () => {
	const { page, close } = await lend(serverAt("GRAVAMEN_URL"), null);
	await page.route("**/graphql", (route) => route.abort());
	await page.goto(serverAt("GRAVAMEN_URL") + "/country/CN");
	await page.getByRole("alert").first().waitFor();
	expect(await page.getByRole("alert").first().textContent()).toContain("cannot be reached");
	await page.unroute("**/graphql");
	await page.getByRole("button", { name: "Try again" }).first().click();
	await settled(page);
	expect(await page.locator("h1").textContent()).toContain("China");
	expect(await page.getByRole("alert").count()).toBe(0);
	await close();
});

test.each([
	["no JSON", "text/html", "<h1>Bad gateway</h1>", "not understood"],
	[
		"an error",
		"application/json",
		'{"errors":[{"message":"the database does not answer","extensions":{"code":"UNAVAILABLE"}}]}',
		"the database does not answer",
	],
	[
		"an error in the place of what was asked for",
		"application/json",
		'{"errors":[{"message":"the answer took too long","path":["country"],"extensions":{"code":"TIMEOUT"}}],"data":{"country":null}}',
		"the answer took too long",
	],
	["markup in an error", "application/json", '{"errors":[{"message":"<img src=x onerror=gravamenWasHere()>"}]}', "<img src=x"],
])("a server that answers with %s", async (_, contentType, body, told) => {
	const { page, faults, close } = await lend(serverAt("GRAVAMEN_URL"), null);
	await page.route("**/graphql", (route) => route.fulfill({ status: 200, contentType, body }));
	await page.goto(serverAt("GRAVAMEN_URL") + "/country/CN");
	await page.getByRole("alert").first().waitFor();
	expect(await page.getByRole("alert").first().textContent()).toContain(told);
	expect(await page.getByText("No such country").count()).toBe(0);
	expect(faults).toEqual([]);
	await close();
});
