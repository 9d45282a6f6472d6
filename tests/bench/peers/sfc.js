// Vue's single-file components for esbuild: those of pretalx's page, and of buntpapier, whose templates
// are Pug. Their styles are not read: the components used have none.
import { readFile } from "node:fs/promises";
import { dirname } from "node:path";
import { render } from "pug";
import { compileScript, compileTemplate, parse } from "vue/compiler-sfc";

export const sfc = {
  name: "sfc",
  setup: ({ onLoad }) => onLoad({ filter: /\.vue$/ }, async ({ path }) => {
    const { descriptor } = parse(await readFile(path, "utf8"), { filename: path });
    const script = compileScript(descriptor, { id: path, genDefaultAs: "component" });
    const { content, lang } = descriptor.template;
    const template = compileTemplate({
      source: lang === "pug" ? render(content, { doctype: "html" }) : content,
      filename: path,
      id: path,
      compilerOptions: { bindingMetadata: script.bindings },
    });
    const contents = `${script.content}\n${template.code}\ncomponent.render = render;\nexport default component;\n`;
    return { contents, errors: template.errors.map((error) => ({ text: String(error) })), resolveDir: dirname(path) };
  }),
};
