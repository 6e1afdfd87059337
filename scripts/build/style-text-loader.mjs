import tailwind from '@tailwindcss/postcss'
import postcss from 'postcss'

/** Makes of a `*.text-css` a module whose default export is the finished stylesheet, as a text. */
export default async function styleTextLoader(source) {
  const plugin = tailwind({ base: this.rootContext, optimize: { minify: true } })
  const { css, messages } = await postcss([plugin]).process(source, { from: this.resourcePath })
  for (const { type, file, dir } of messages) {
    if (type === 'dependency') this.addDependency(file)
    if (type === 'dir-dependency') this.addContextDependency(dir)
  }
  return `export default ${JSON.stringify(css)}`
}
