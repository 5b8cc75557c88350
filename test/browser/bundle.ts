/** One module of the sources, as an application in a browser would load it. */
import { rolldown } from "rolldown";

/** Bundle and minify an entry with all that it imports. */
export async function bundle(entry: string): Promise<string> {
  const build = await rolldown({
    input: entry,
    platform: "browser",
    resolve: { conditionNames: ["source", "import", "browser", "default"] },
  });
  try {
    const { output } = await build.generate({ format: "es", minify: true, codeSplitting: false });
    const [chunk] = output;
    if (output.length !== 1) throw new Error(`${output.length} files instead of one`);
    return chunk.code;
  } finally {
    await build.close();
  }
}
