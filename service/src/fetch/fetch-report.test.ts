/** Fetching, against servers on this machine: names lead there by a resolver and a rule of the test alone. */
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, describe, expect, it } from "vitest";
import { EmbargoError } from "embargo/model";
import { fetchReport, type FetchOptions } from "./index.ts";

const servers: Server[] = [];
afterAll(() => {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
});

async function serve(listener: RequestListener): Promise<number> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  return (server.address() as AddressInfo).port;
}

/** Every host is this machine, and may be called. */
const HERE: FetchOptions = {
  limit: 1000,
  timeoutMs: 2000,
  resolve: () => Promise.resolve(["127.0.0.1"]),
  isAllowed: (address) => address === "127.0.0.1",
};

const refusal = async (url: string, options: FetchOptions = HERE): Promise<EmbargoError> => {
  const error: unknown = await fetchReport(url, options).then(
    () => new Error("accepted"),
    (thrown: unknown) => thrown,
  );
  if (error instanceof EmbargoError) return error;
  throw error as Error;
};
const codeOf = async (url: string, options?: FetchOptions) => (await refusal(url, options)).code;

const text: RequestListener = (_request, response) => {
  response.setHeader("content-type", "text/plain; charset=utf-8").end("Kim met Putin.");
};

describe("what is fetched", () => {
  it("gives bytes, type and place, and sends neither cookies nor credentials", async () => {
    let headers: object = {};
    const port = await serve((request, response) => {
      headers = request.headers;
      text(request, response);
    });
    const report = await fetchReport(`http://agency.example:${port}/a`, HERE);
    expect(new TextDecoder().decode(report.bytes)).toBe("Kim met Putin.");
    expect(report).toMatchObject({
      url: `http://agency.example:${port}/a`,
      contentType: "text/plain; charset=utf-8",
    });
    expect(Object.keys(headers).sort()).toEqual([
      "accept",
      "accept-encoding",
      "connection",
      "host",
      "user-agent",
    ]);
  });

  it("calls the address that was checked and asks for it once", async () => {
    const port = await serve(text);
    let asked = 0;
    const resolve = () => Promise.resolve([asked++ === 0 ? "127.0.0.1" : "127.0.0.2"]);
    await fetchReport(`http://rebinding.example:${port}/`, { ...HERE, resolve });
    expect(asked).toBe(1);
  });

  it("follows five redirections and no sixth", async () => {
    const port = await serve((request, response) => {
      const left = Number(request.url?.slice(1));
      if (left === 0) text(request, response);
      else response.writeHead(302, { location: `/${left - 1}` }).end();
    });
    expect((await fetchReport(`http://x.example:${port}/5`, HERE)).url).toBe(`http://x.example:${port}/0`);
    expect(await codeOf(`http://x.example:${port}/6`)).toBe("FETCH_URL_REFUSED");
  });
});

describe("what is refused before a connection", () => {
  it.each([
    ["ftp://x.example/", "FETCH_URL_REFUSED"],
    ["file:///etc/passwd", "FETCH_URL_REFUSED"],
    ["http://", "FETCH_URL_REFUSED"],
    ["http://user:secret@x.example/", "FETCH_URL_REFUSED"],
    ["http://127.0.0.1/", "FETCH_ADDRESS_REFUSED"],
    ["http://2130706433/", "FETCH_ADDRESS_REFUSED"],
    ["http://0x7f.1/", "FETCH_ADDRESS_REFUSED"],
    ["http://[::1]/", "FETCH_ADDRESS_REFUSED"],
    ["http://[::ffff:169.254.169.254]/", "FETCH_ADDRESS_REFUSED"],
    ["http://169.254.169.254/latest/meta-data/", "FETCH_ADDRESS_REFUSED"],
    ["http://100.100.100.200/", "FETCH_ADDRESS_REFUSED"],
  ])("%s", async (url, code) => {
    const error = await refusal(url, { limit: 1000 });
    expect(error.code).toBe(code);
    expect(error.explain("fr") + error.explain("en")).not.toContain("secret");
  });

  it("a host one of whose addresses is not public", async () => {
    const resolve = () => Promise.resolve(["93.184.216.34", "10.0.0.1"]);
    expect(await codeOf("http://mixed.example/", { limit: 1000, resolve })).toBe("FETCH_ADDRESS_REFUSED");
    expect(await codeOf("http://none.example/", { limit: 1000, resolve: () => Promise.resolve([]) })).toBe(
      "FETCH_FAILED",
    );
  });

  it("a redirection to such an address", async () => {
    const port = await serve((_request, response) => {
      response.writeHead(302, { location: "http://169.254.169.254/latest/" }).end();
    });
    expect(await codeOf(`http://x.example:${port}/`)).toBe("FETCH_ADDRESS_REFUSED");
  });
});

describe("what is refused of an answer", () => {
  const answer = (listener: RequestListener) => serve(listener).then((port) => `http://x.example:${port}/`);

  it("a status, a type, a packed body", async () => {
    expect(await codeOf(await answer((_request, response) => void response.writeHead(404).end()))).toBe(
      "FETCH_STATUS",
    );
    const typed = (type: string) =>
      answer((_request, response) => void response.setHeader("content-type", type).end("x"));
    for (const type of ["image/png", "application/javascript", "text/css", "application/zip", "video/mp4"])
      expect(await codeOf(await typed(type))).toBe("FETCH_TYPE_REFUSED");
    const packed = await answer((_request, response) => {
      response.setHeader("content-type", "text/html").setHeader("content-encoding", "gzip").end("x");
    });
    expect(await codeOf(packed)).toBe("FETCH_TYPE_REFUSED");
  });

  it("a body over the limit, told or not", async () => {
    const long = await answer((_request, response) => void response.end("x".repeat(1001)));
    const endless = await answer((_request, response) => {
      const push = (): void => {
        if (!response.destroyed) response.write("x".repeat(100), () => setTimeout(push, 1));
      };
      push();
    });
    expect(await codeOf(long)).toBe("FETCH_TOO_LARGE");
    expect(await codeOf(endless)).toBe("FETCH_TOO_LARGE");
  });

  it("an answer that does not come, or not to its end", async () => {
    const silent = await answer(() => {});
    const slow = await answer((_request, response) => void response.write("x"));
    for (const url of [silent, slow])
      expect(await codeOf(url, { ...HERE, timeoutMs: 150 })).toBe("FETCH_TIMEOUT");
    const resolve = () => new Promise<readonly string[]>(() => {});
    expect(await codeOf("http://x.example/", { ...HERE, resolve, timeoutMs: 100 })).toBe("FETCH_TIMEOUT");
    const broken = await answer((request) => void request.socket.destroy());
    expect(await codeOf(broken)).toBe("FETCH_FAILED");
  });

  it("anything once the caller stops", async () => {
    const silent = await answer(() => {});
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 50);
    expect(await codeOf(silent, { ...HERE, signal: stop.signal })).toBe("ABORTED");
    expect(await codeOf(silent, { ...HERE, signal: AbortSignal.abort() })).toBe("ABORTED");
  });
});
