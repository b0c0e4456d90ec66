package org.numrand.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.NodeList;

/**
 * The BOM has the version of the build, and every module that a user may depend on. It has no
 * parent, so that a release finds in it what the others inherit.
 */
class BomTest {
  @Test
  void itHasEveryLibraryInTheBuildsVersion() throws Exception {
    Path root = Path.of("..");
    assertEquals(texts(root, "/project/version"), texts(root.resolve("bom"), "/project/version"));
    Set<String> modules = new TreeSet<>();
    for (String folder : texts(root, "//modules/module")) {
      modules.addAll(texts(root.resolve(folder), "/project/artifactId"));
    }
    modules.removeAll(Tools.artifacts());
    modules.remove("numrand-bom");
    assertEquals(
        modules,
        new TreeSet<>(
            texts(
                root.resolve("bom"),
                "/project/dependencyManagement/dependencies/dependency/artifactId")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"maven-gpg-plugin", "central-publishing-maven-plugin"})
  void itIsSignedAndSentAsTheOthers(String plugin) throws Exception {
    String path = "//profile[id='release']//plugin[artifactId='%s']/version".formatted(plugin);
    assertEquals(texts(Path.of(".."), path), texts(Path.of("../bom"), path));
  }

  private static List<String> texts(Path folder, String path) throws Exception {
    File pom = folder.resolve("pom.xml").toFile();
    var document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(pom);
    var nodes =
        (NodeList)
            XPathFactory.newInstance().newXPath().evaluate(path, document, XPathConstants.NODESET);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      texts.add(nodes.item(i).getTextContent());
    }
    assertFalse(texts.isEmpty(), () -> pom + " has no " + path);
    return texts;
  }
}
