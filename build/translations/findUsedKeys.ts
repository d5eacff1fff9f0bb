import { dirname, relative } from 'node:path';
import ts from 'typescript';

/** A key as a program uses it, `screen:key`, and where. */
interface UsedKey {
  readonly key: string;
  /** Path and line, for people. */
  readonly where: string;
}

/** Keys in use, and calls whose key the type system does not know exactly. */
export interface KeysInUse {
  readonly used: readonly UsedKey[];
  readonly unknown: readonly string[];
}

/**
 * Every translation key a program can ask for. Reads types instead of text: `t(\`season.${season}\`)` counts as
 * each of its seasons, and a `t` is known by its type (i18next's TFunction) whatever its name.
 * @param configFile absolute path of the tsconfig that holds the program
 * @param root absolute path that `where` is relative to
 */
export function findUsedKeys(configFile: string, root: string): KeysInUse {
  const config = ts.readConfigFile(configFile, (path) => ts.sys.readFile(path));
  const parsed = ts.parseJsonConfigFileContent(config.config, ts.sys, dirname(configFile));
  const program = ts.createProgram(parsed.fileNames, parsed.options);
  const checker = program.getTypeChecker();
  const used: UsedKey[] = [];
  const unknown: string[] = [];

  const visit = (node: ts.Node, source: ts.SourceFile): void => {
    const [key] = ts.isCallExpression(node) ? node.arguments : [];
    if (ts.isCallExpression(node) && key !== undefined) {
      const namespace = namespaceOf(checker.getTypeAtLocation(node.expression), checker);
      if (namespace !== undefined) collect(key, namespace, source);
    }
    ts.forEachChild(node, (child) => visit(child, source));
  };
  const collect = (node: ts.Expression, namespace: string, source: ts.SourceFile): void => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
    const where = `${relative(root, source.fileName)}:${line + 1}`;
    const keys = literalsOf(checker.getTypeAtLocation(node));
    if (keys === undefined) unknown.push(where);
    else used.push(...keys.map((key) => ({ key: key.includes(':') ? key : `${namespace}:${key}`, where })));
  };
  for (const source of program.getSourceFiles()) {
    if (!source.isDeclarationFile && !source.fileName.includes('/node_modules/')) visit(source, source);
  }
  return { used, unknown };
}

/** The namespace a `t` looks into first, or undefined when the type is no TFunction. */
function namespaceOf(type: ts.Type, checker: ts.TypeChecker): string | undefined {
  const name = type.aliasSymbol?.name ?? type.getSymbol()?.name;
  if (name !== 'TFunction') return undefined;
  const [namespaces] = type.aliasTypeArguments ?? (isReference(type) ? checker.getTypeArguments(type) : []);
  if (namespaces === undefined) return undefined;
  if (namespaces.isStringLiteral()) return namespaces.value;
  const [first] = isReference(namespaces) ? checker.getTypeArguments(namespaces) : [];
  return first?.isStringLiteral() === true ? first.value : undefined;
}

function isReference(type: ts.Type): type is ts.TypeReference {
  return 'target' in type;
}

/** All values of a type made of string literals only; undefined for anything wider. */
function literalsOf(type: ts.Type): readonly string[] | undefined {
  const parts = type.isUnion() ? type.types : [type];
  const literals = parts.flatMap((part) => (part.isStringLiteral() ? [part.value] : []));
  return literals.length === parts.length ? literals : undefined;
}
